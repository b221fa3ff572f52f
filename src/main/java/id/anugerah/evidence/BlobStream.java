package id.anugerah.evidence;

import java.io.InputStream;

/** Reads a content piece by piece; skipping costs nothing. */
final class BlobStream extends InputStream {

    private static final int PIECE = 256 * 1024;

    private final BlobStore blobs;
    private final String hash;
    private final int size;
    private byte[] piece = new byte[0];
    private int pieceFrom;
    private int at;

    BlobStream(BlobStore blobs, String hash, int size) {
        this.blobs = blobs;
        this.hash = hash;
        this.size = size;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at >= size) {
            return -1;
        }
        if (at < pieceFrom || at >= pieceFrom + piece.length) {
            piece = blobs.slice(hash, at, Math.min(PIECE, size - at));
            pieceFrom = at;
        }
        int count = Math.min(length, pieceFrom + piece.length - at);
        System.arraycopy(piece, at - pieceFrom, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        int step = (int) Math.max(0, Math.min(count, size - at));
        at += step;
        return step;
    }

    @Override
    public int available() {
        return size - at;
    }
}
