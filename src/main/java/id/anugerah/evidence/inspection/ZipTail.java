package id.anugerah.evidence.inspection;

/** The list of entries at the end of an archive. A reader from the front does not miss it; a reader from the back needs it. */
final class ZipTail {

    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipTail() {
    }

    /** Whether the bytes end as an archive does: then programs would unpack it, whatever it begins with. */
    static boolean isThere(byte[] content) {
        for (int i = content.length - LENGTH; i >= Math.max(0, content.length - LENGTH - LONGEST_COMMENT); i--) {
            if (Bytes.startsWith(content, "PK\u0005\u0006", i) && i + LENGTH + number(content, i + 20) <= content.length) {
                return true;
            }
        }
        return false;
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xFF) | (content[at + 1] & 0xFF) << 8;
    }
}
