package id.anugerah.evidence;

import id.anugerah.shared.Refused;
import java.text.Normalizer;

/** A file name without path, control and direction characters, at most 150 characters, its extension kept. */
final class SafeName {

    private static final int LONGEST = 150;

    private SafeName() {
    }

    static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]", "");
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).strip();
        Refused.unless(!plain.isEmpty() && !plain.startsWith("."), "evidence.badName");
        if (plain.length() > LONGEST) {
            String extension = plain.contains(".") ? plain.substring(plain.lastIndexOf('.')) : "";
            plain = plain.substring(0, LONGEST - Math.min(extension.length(), 10)) + extension;
        }
        return plain;
    }
}
