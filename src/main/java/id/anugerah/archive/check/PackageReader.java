package id.anugerah.archive.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.archive.Manifest;
import id.anugerah.shared.Refused;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a package that a stranger may have made: nothing is ever unpacked to the disk, names are checked, and no file is read
 * further than the manifest says it is long.
 */
final class PackageReader implements Closeable {

    /** Our tables pack some thirtyfold; nothing honest comes near to this. */
    private static final long HIGHEST_RATIO = 300;
    private static final int MOST_FILES = 2_000_000;
    private static final int LONGEST_MANIFEST = 16 << 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)?");

    private final ZipFile zip;
    private final Manifest manifest;
    private final Map<String, Manifest.Entry> listed;

    private PackageReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
        this.listed = manifest.files().stream().collect(Collectors.toMap(Manifest.Entry::name, Function.identity(), (a, b) -> a,
                LinkedHashMap::new));
    }

    /**
     * @throws Refused "archive.noZip" for a file that is none or is cut off, "archive.unsafe" for names that no archive has,
     *                 "archive.noManifest", "archive.otherFormat", "archive.tooLarge" for what would unpack to far too much
     */
    static PackageReader open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("archive.noZip");
        }
        try {
            names(zip);
            PackageReader reader = new PackageReader(zip, manifest(zip));
            long unpacked = reader.manifest.files().stream().mapToLong(Manifest.Entry::size)
                    .reduce(0, (a, b) -> a < 0 || b < 0 || a + b < 0 ? -1 : a + b);
            Refused.unless(unpacked >= 0 && unpacked / HIGHEST_RATIO <= Files.size(file), "archive.tooLarge");
            return reader;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void names(ZipFile zip) {
        Refused.unless(zip.size() <= MOST_FILES, "archive.tooLarge");
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            String name = all.nextElement().getName();
            Refused.unless(NAME.matcher(name).matches() && seen.add(name), "archive.unsafe", name);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        Refused.unless(entry != null, "archive.noManifest");
        Manifest read;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LONGEST_MANIFEST + 1);
            Refused.unless(content.length <= LONGEST_MANIFEST, "archive.tooLarge");
            read = new ObjectMapper().readValue(content, Manifest.class);
        } catch (IOException e) {
            throw new Refused("archive.noManifest");
        }
        Refused.unless(read.files() != null && read.files().stream().allMatch(f -> f != null && f.name() != null), "archive.noManifest");
        Refused.unless(read.format() == Manifest.FORMAT, "archive.otherFormat", read.format(), Manifest.FORMAT);
        return read;
    }

    Manifest manifest() {
        return manifest;
    }

    Map<String, Manifest.Entry> listed() {
        return listed;
    }

    /** Of everything that is in the package. */
    java.util.List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The file, or at most that many bytes of it. */
    InputStream stream(String name, long longest) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("There is no " + name);
        }
        return new Bounded(zip.getInputStream(entry), longest);
    }

    /** A listed file, one byte further than it should be long at most: so that a longer one is seen. */
    InputStream stream(String name) throws IOException {
        Manifest.Entry entry = listed.get(name);
        if (entry == null) {
            throw new IOException("The manifest does not list " + name);
        }
        return stream(name, entry.size() + 1);
    }

    byte[] bytes(String name) throws IOException {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Bounded extends java.io.FilterInputStream {

        private long left;

        private Bounded(InputStream in, long longest) {
            super(in);
            left = longest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
