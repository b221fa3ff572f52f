package id.anugerah.evidence.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Copies a JPEG segment by segment: the position goes, the pixels stay bit for bit. What follows the end of the picture –
 * the film of a "live" photo, an archive – is left behind.
 */
final class JpegSegments {

    private static final int MOST_SCANS = 200;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/x";

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private long pixels;
    private boolean positionRemoved;

    private JpegSegments(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    /** @throws IOException for a JPEG that breaks off or has no size */
    static CleanPicture clean(byte[] content) throws IOException {
        try {
            return new JpegSegments(content).copy();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private CleanPicture copy() throws IOException {
        out.write(in, 0, 2);
        for (int scans = 0; scans <= MOST_SCANS;) {
            int marker = marker();
            if (marker == END) {
                out.write(0xFF);
                out.write(END);
                return new CleanPicture(out.toByteArray(), pixels, positionRemoved);
            }
            segment(marker);
            if (marker == SCAN) {
                scans++;
                scan();
            }
        }
        throw new IOException("More passes than a picture needs");
    }

    private int marker() throws IOException {
        if ((in[at] & 0xFF) != 0xFF) {
            throw new IOException("No marker where one must be");
        }
        while ((in[at] & 0xFF) == 0xFF) {
            at++;
        }
        return in[at++] & 0xFF;
    }

    private void segment(int marker) throws IOException {
        if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
            out.write(0xFF);
            out.write(marker);
            return;
        }
        int length = (in[at] & 0xFF) << 8 | in[at + 1] & 0xFF;
        int end = at + length;
        if (length < 2 || end > in.length) {
            throw new IOException("A segment that breaks off");
        }
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            pixels = Math.max(pixels, (long) number(at + 3) * number(at + 5));
        }
        if (marker != APP1 || mayStay(at + 2, end)) {
            out.write(0xFF);
            out.write(marker);
            out.write(in, at, length);
        }
        at = end;
    }

    private int number(int place) {
        return (in[place] & 0xFF) << 8 | in[place + 1] & 0xFF;
    }

    private boolean mayStay(int from, int end) {
        if (Bytes.startsWith(in, EXIF, from)) {
            try {
                positionRemoved |= Position.remove(in, from + EXIF.length(), end);
                return true;
            } catch (IndexOutOfBoundsException broken) {
                return false;
            }
        }
        boolean placed = Bytes.startsWith(in, XMP, from) && Bytes.text(in, from, end).contains("GPS");
        positionRemoved |= placed;
        return !placed;
    }

    private void scan() {
        int from = at;
        while (!((in[at] & 0xFF) == 0xFF && (in[at + 1] & 0xFF) != 0 && !((in[at + 1] & 0xF8) == 0xD0))) {
            at++;
        }
        out.write(in, from, at - from);
    }
}
