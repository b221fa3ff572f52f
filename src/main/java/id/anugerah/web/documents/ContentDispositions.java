package id.anugerah.web.documents;

import java.nio.charset.StandardCharsets;

/**
 * Content-Disposition as RFC 6266 has it: a plain name that every program can read, and the whole one in UTF-8 (RFC 5987).
 * Spring's own puts encoded words into the plain one, which some programs save as they stand.
 */
final class ContentDispositions {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private ContentDispositions() {
    }

    /** @param how "inline" or "attachment" */
    static String of(String how, String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().forEach(c -> plain.append(c < 0x20 || c > 0x7E || c == '"' || c == '\\' || c == '%' || c == '/'
                ? '_' : (char) c));
        StringBuilder whole = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            whole.append(letter || PLAIN.indexOf(b) >= 0 ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, plain, whole);
    }
}
