package id.anugerah.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a package as a stream and remembers name, size and hash of each file; of the package as a whole too. */
final class PackageWriter implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final DigestOutputStream whole;
    private final ZipOutputStream zip;
    private final Instant at;
    private final List<Manifest.Entry> files = new ArrayList<>();
    private long size;

    /** @param at the time that the entries carry */
    PackageWriter(OutputStream out, Instant at) {
        this.at = at;
        whole = new DigestOutputStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
                size += count;
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        }, sha256());
        zip = new ZipOutputStream(whole);
    }

    /** What one file is filled with. */
    interface Filling {

        /** @return rows, or null for what is no table */
        Long to(OutputStream out) throws IOException;
    }

    void file(String name, byte[] content) throws IOException {
        file(name, out -> {
            out.write(content);
            return null;
        });
    }

    void file(String name, Filling filling) throws IOException {
        files.add(entry(name, filling));
    }

    /** A file that the manifest does not list. */
    void unlisted(String name, byte[] content) throws IOException {
        entry(name, out -> {
            out.write(content);
            return null;
        });
    }

    private Manifest.Entry entry(String name, Filling filling) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        Counted counted = new Counted();
        DigestOutputStream digest = new DigestOutputStream(counted, sha256());
        Long rows = filling.to(digest);
        zip.closeEntry();
        return new Manifest.Entry(name, counted.count, HexFormat.of().formatHex(digest.getMessageDigest().digest()), rows);
    }

    void manifest(Manifest manifest) throws IOException {
        unlisted(Manifest.NAME, JSON.writeValueAsBytes(manifest));
    }

    List<Manifest.Entry> files() {
        return List.copyOf(files);
    }

    /** After {@link #close}: bytes of the package. */
    long size() {
        return size;
    }

    /** After {@link #close}: SHA-256 of the package. */
    String hash() {
        return HexFormat.of().formatHex(whole.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends OutputStream {

        private long count;

        @Override
        public void write(int one) throws IOException {
            zip.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            zip.write(bytes, from, length);
            count += length;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
