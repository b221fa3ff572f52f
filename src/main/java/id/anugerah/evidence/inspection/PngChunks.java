package id.anugerah.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG chunk by chunk: the position goes, the pixels stay bit for bit, and the end is the end. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> TEXTS = Set.of("iTXt", "tEXt", "zTXt");
    private static final Set<String> FOREIGN = Set.of("Raw profile type exif", "Raw profile type APP1", "Raw profile type xmp");
    private static final String XMP = "XML:com.adobe.xmp";

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private boolean positionRemoved;

    private PngChunks(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    /** @throws IOException for a PNG that breaks off, is changed, or has no size */
    static CleanPicture clean(byte[] content) throws IOException {
        try {
            return new PngChunks(content).copy();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private CleanPicture copy() throws IOException {
        out.write(in, 0, SIGNATURE);
        long pixels = Bytes.startsWith(in, "IHDR", SIGNATURE + 4) ? number(16) * number(20) : 0;
        for (int at = SIGNATURE;;) {
            long length = number(at);
            if (length > in.length - at - AROUND) {
                throw new IOException("A chunk that breaks off");
            }
            String type = Bytes.text(in, at + 4, at + 8);
            int end = at + AROUND + (int) length;
            if (Character.isUpperCase(type.charAt(0)) && crc(at, (int) length) != number(end - 4)) {
                throw new IOException("A chunk that was changed");
            }
            copy(type, at, end);
            if (type.equals("IEND")) {
                return new CleanPicture(out.toByteArray(), pixels, positionRemoved);
            }
            at = end;
        }
    }

    private void copy(String type, int at, int end) {
        if (type.equals("eXIf")) {
            exif(at, end);
        } else if (!TEXTS.contains(type) || mayStay(at + 8, end - 4)) {
            out.write(in, at, end - at);
        }
    }

    private void exif(int at, int end) {
        try {
            boolean placed = Position.remove(in, at + 8, end - 4);
            positionRemoved |= placed;
            out.write(in, at, end - 4 - at);
            long crc = placed ? crc(at, end - at - AROUND) : number(end - 4);
            for (int shift = 24; shift >= 0; shift -= 8) {
                out.write((int) (crc >> shift));
            }
        } catch (IndexOutOfBoundsException broken) {
            // a block that cannot be read cannot be cleaned: it stays behind
        }
    }

    private boolean mayStay(int from, int end) {
        String keyword = new String(Arrays.copyOfRange(in, from, Math.min(end, from + 80)), StandardCharsets.ISO_8859_1);
        keyword = keyword.substring(0, Math.max(0, keyword.indexOf('\0')));
        if (FOREIGN.contains(keyword)) {
            positionRemoved = true; // packed in a way of its own: it may hold one
            return false;
        }
        // the byte after the keyword's end says whether the text is packed
        boolean placed = keyword.equals(XMP) && (in[from + XMP.length() + 1] != 0 || Bytes.text(in, from, end).contains("GPS"));
        positionRemoved |= placed;
        return !placed;
    }

    private long crc(int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(in, at + 4, length + 4);
        return crc.getValue();
    }

    private long number(int at) {
        return (in[at] & 0xFFL) << 24 | (in[at + 1] & 0xFFL) << 16 | (in[at + 2] & 0xFFL) << 8 | in[at + 3] & 0xFFL;
    }
}
