package id.anugerah.evidence;

import id.anugerah.shared.Refused;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file name that is safe to store, to show and to save under on any computer: without path, control and direction
 * characters, without what Windows forbids, at most 150 characters, its extension kept.
 */
final class SafeName {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])\\s*(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private SafeName() {
    }

    /** @throws Refused "evidence.badName" for what leaves no name */
    static String of(String name) {
        String plain = UNSEEN.matcher(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)).replaceAll("");
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1).strip();
        Refused.unless(!plain.startsWith("."), "evidence.badName");
        plain = FORBIDDEN.matcher(plain).replaceAll("_").replaceAll("[.\\s]+$", "");
        Refused.unless(!plain.isEmpty(), "evidence.badName");
        return shortened(DEVICE.matcher(plain).matches() ? "_" + plain : plain);
    }

    /** The typed name with the extension that the file has; its own may be typed or left out. */
    static String renamed(String typed, String before) {
        String name = of(typed);
        String extension = before.substring(before.lastIndexOf('.'));
        MediaType type = MediaType.ofName(before).orElseThrow();
        if (name.lastIndexOf('.') < 0 || MediaType.ofName(name).isEmpty()) {
            return shortened(name + extension);
        }
        Refused.unless(MediaType.ofName(name).filter(type::equals).isPresent(), "evidence.otherExtension", extension);
        return name;
    }

    private static String shortened(String plain) {
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int dot = plain.lastIndexOf('.');
        String extension = dot >= plain.length() - LONGEST_EXTENSION ? plain.substring(dot) : "";
        int end = LONGEST - extension.length();
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
