package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Measures what the streams of a PDF unpack to, before a library unpacks them whole into memory: some are unpacked as soon
 * as the file is opened. Packed twice counts as unpacked twice.
 */
final class PdfStreams {

    private static final long MOST_IN_ONE = 20L << 20;
    private static final long MOST_IN_A_PICTURE = 100L << 20;
    private static final long MOST = 400L << 20;
    private static final int LONGEST_LZW = 64 << 10;
    private static final int LAYERS = 3;

    private final String name;
    private final byte[] content;
    private final byte[] buffer = new byte[16_384];
    private long total;

    private PdfStreams(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** @throws Refused "evidence.bomb" */
    static void measure(String name, byte[] content) {
        new PdfStreams(name, content).measure();
    }

    private void measure() {
        for (int at = Bytes.find(content, "stream", 0); at >= 0; at = Bytes.find(content, "stream", at + 6)) {
            int begin = at + 6;
            if (begin < content.length && content[begin] == '\r') {
                begin++;
            }
            if (begin < content.length && content[begin] == '\n' && !Bytes.startsWith(content, "endstream", at - 3)) {
                measure(begin + 1, dictionaryBefore(at));
            }
        }
    }

    private String dictionaryBefore(int at) {
        int from = Bytes.findLast(content, "obj", at, at - 4096);
        return Bytes.text(content, from < 0 ? Math.max(0, at - 4096) : from, at);
    }

    private void measure(int begin, String dictionary) {
        boolean picture = dictionary.contains("/Image");
        if (!picture && dictionary.contains("/LZW")) {
            int end = Bytes.find(content, "endstream", begin);
            Refused.unless((end < 0 ? content.length : end) - begin <= LONGEST_LZW, "evidence.bomb", name);
        }
        InputStream in = new ByteArrayInputStream(content, begin, content.length - begin);
        boolean packed = isZlib(content, begin);
        for (int layer = 0; packed && layer < LAYERS; layer++) {
            in = new InflaterInputStream(in);
            packed = count(in, picture ? MOST_IN_A_PICTURE : MOST_IN_ONE);
            in = layers(begin, layer + 1);
        }
    }

    /** A stream that has been counted is read: the next layer begins anew. */
    private InputStream layers(int begin, int number) {
        InputStream in = new ByteArrayInputStream(content, begin, content.length - begin);
        for (int i = 0; i < number; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    /** Whether what came out looks packed once more. */
    private boolean count(InputStream in, long most) {
        long count = 0;
        boolean again = false;
        try {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                again |= count == 0 && isZlib(buffer, 0);
                count += read;
                total += read;
                Refused.unless(count <= most && total <= MOST, "evidence.bomb", name);
            }
        } catch (IOException e) {
            return again; // not packed this way after all, or broken off: what came out has been counted
        }
        return again;
    }

    private static boolean isZlib(byte[] bytes, int at) {
        return at + 1 < bytes.length && (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }
}
