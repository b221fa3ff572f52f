package id.anugerah.evidence.inspection;

import java.nio.charset.StandardCharsets;

/** Looking for words in bytes. */
final class Bytes {

    private Bytes() {
    }

    static boolean startsWith(byte[] content, String word, int at) {
        if (at < 0 || at + word.length() > content.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (content[at + i] != (byte) word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the word begins at or after that place; -1 if nowhere. */
    static int find(byte[] content, String word, int from) {
        byte first = (byte) word.charAt(0);
        for (int i = Math.max(0, from); i <= content.length - word.length(); i++) {
            if (content[i] == first && startsWith(content, word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the word last begins at or before that place, but not before the other; -1 if nowhere. */
    static int findLast(byte[] content, String word, int from, int notBefore) {
        for (int i = Math.min(from, content.length - word.length()); i >= Math.max(0, notBefore); i--) {
            if (startsWith(content, word, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the first byte that is neither a blank nor a byte order mark. */
    static int pastBlanks(byte[] content) {
        int at = startsWith(content, "\u00EF\u00BB\u00BF", 0) ? 3 : 0;
        while (at < content.length && isBlank(content[at])) {
            at++;
        }
        return at;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    static String text(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
