package id.anugerah.evidence;

import id.anugerah.shared.Refused;
import java.text.Normalizer;

/** A file name without path, control and direction characters, at most 150 characters, its extension kept. */
final class SafeName {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;

    private SafeName() {
    }

    static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "");
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).strip();
        Refused.unless(!plain.isEmpty() && !plain.startsWith("."), "evidence.badName");
        if (plain.length() > LONGEST) {
            int dot = plain.lastIndexOf('.');
            String extension = dot >= plain.length() - LONGEST_EXTENSION ? plain.substring(dot) : "";
            int end = LONGEST - extension.length();
            plain = plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + extension;
        }
        return plain;
    }
}
