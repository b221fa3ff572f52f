package id.anugerah.evidence.inspection;

/**
 * Takes the place where a photo was taken out of its Exif block (TIFF) and leaves everything else where it stands: date,
 * camera, and the orientation, without which the picture would lie on its side.
 */
final class Position {

    private static final int POINTER_TO_POSITION = 0x8825;
    private static final int POINTER_TO_MORE = 0x8769;
    private static final int ENTRY = 12;
    private static final int MOST_FOLDERS = 8;
    private static final int[] LENGTH_OF_TYPE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final boolean littleEndian;
    private boolean found;

    private Position(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.littleEndian = Bytes.startsWith(bytes, "II", from);
    }

    /**
     * Clears the position between these places of the array.
     *
     * @return whether there was one
     * @throws IndexOutOfBoundsException for a block that points out of itself: it cannot be cleaned and must go whole
     */
    static boolean remove(byte[] bytes, int from, int to) {
        Position block = new Position(bytes, from, to);
        block.folders();
        return block.found;
    }

    private void folders() {
        long next = number(4, 4);
        for (int count = 0; next != 0; count++) {
            if (count == MOST_FOLDERS) {
                throw new IndexOutOfBoundsException("Too many folders");
            }
            next = folder(next, 0);
        }
    }

    /** @return the place of the next folder */
    private long folder(long at, int depth) {
        int entries = (int) number(at, 2);
        for (int i = 0; i < entries; i++) {
            long entry = at + 2 + (long) i * ENTRY;
            int tag = (int) number(entry, 2);
            if (tag == POINTER_TO_POSITION) {
                clearFolder(number(entry + 8, 4));
                drop(at, entry, entries);
                found = true;
                entries--;
                i--;
            } else if (tag == POINTER_TO_MORE && depth == 0) {
                folder(number(entry + 8, 4), 1);
            }
        }
        return number(at + 2 + (long) entries * ENTRY, 4);
    }

    private void clearFolder(long at) {
        int entries = (int) number(at, 2);
        for (int i = 0; i < entries; i++) {
            long entry = at + 2 + (long) i * ENTRY;
            int type = (int) number(entry + 2, 2);
            long length = number(entry + 4, 4) * (type < LENGTH_OF_TYPE.length ? LENGTH_OF_TYPE[type] : 1);
            if (length > 4) {
                clear(number(entry + 8, 4), length);
            }
        }
        clear(at, 2 + (long) entries * ENTRY);
    }

    /** Later entries and the pointer behind them move up over the one that goes. */
    private void drop(long folder, long entry, int entries) {
        long end = folder + 2 + (long) entries * ENTRY + 4;
        place(end - 1);
        System.arraycopy(bytes, place(entry) + ENTRY, bytes, place(entry), (int) (end - entry - ENTRY));
        clear(end - ENTRY, ENTRY);
        int count = place(folder);
        bytes[littleEndian ? count : count + 1] = (byte) (entries - 1);
        bytes[littleEndian ? count + 1 : count] = (byte) (entries - 1 >> 8);
    }

    private void clear(long at, long length) {
        place(at + length - 1);
        java.util.Arrays.fill(bytes, place(at), place(at) + (int) length, (byte) 0);
    }

    private long number(long at, int length) {
        long number = 0;
        for (int i = 0; i < length; i++) {
            long digit = bytes[place(at + (littleEndian ? length - 1 - i : i))] & 0xFF;
            number = number << 8 | digit;
        }
        return number;
    }

    private int place(long at) {
        if (at < 0 || from + at >= to) {
            throw new IndexOutOfBoundsException("Outside the block");
        }
        return (int) (from + at);
    }
}
