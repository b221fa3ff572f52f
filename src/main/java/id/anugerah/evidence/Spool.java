package id.anugerah.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that comes in over a slow line waits on the disk, not in the memory; gone when closed, whatever came of it. */
final class Spool implements Closeable {

    /** Of what is too large only the size is taken, to say it: bytes. */
    private static final long COUNTED = 64L << 20;

    private final Path file;
    private long size;
    private String hash = "";

    private Spool(Path file) {
        this.file = file;
    }

    /** @param largest bytes that are kept */
    static Spool receive(InputStream in, int largest) throws IOException {
        Spool spool = new Spool(Files.createTempFile("anugerah-bukti-", ".tmp"));
        try {
            spool.take(in, largest);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private void take(InputStream in, int largest) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[16_384];
        try (OutputStream out = Files.newOutputStream(file); InputStream hashed = new DigestInputStream(in, sha256)) {
            for (int read = hashed.read(buffer); read >= 0 && size <= COUNTED; read = hashed.read(buffer)) {
                size += read;
                if (size <= largest) {
                    out.write(buffer, 0, read);
                }
            }
        }
        hash = HexFormat.of().formatHex(sha256.digest());
    }

    long size() {
        return size;
    }

    /** SHA-256 of what came in. */
    String hash() {
        return hash;
    }

    byte[] content() throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
