package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A docx or pptx that is whole, unpacks to a bounded size, and neither runs, carries nor fetches anything. Measured before it is parsed. */
final class OfficeCheck {

    private static final int MOST_PARTS = 2_000;
    private static final long LEAST_ROOM = 50L << 20;
    private static final int ROOM_RATIO = 4;
    private static final long SMALL = 5L << 20;
    private static final int HIGHEST_RATIO = 200;
    private static final int NESTED = 1;

    private final String name;
    private final byte[] buffer = new byte[16_384];
    private final Office office;
    private final long room;
    private long unpacked;

    private OfficeCheck(String name, Office office, long room) {
        this.name = name;
        this.office = office;
        this.room = room;
    }

    static void check(String name, byte[] content, Office office) {
        Refused.unless(ZipTail.isThere(content), "evidence.damaged", name);
        new OfficeCheck(name, office, Math.max(LEAST_ROOM, (long) ROOM_RATIO * content.length)).check(content, 0);
    }

    private void check(byte[] content, int depth) {
        try (WordParts parts = new WordParts(content)) {
            List<ZipArchiveEntry> all = parts.all();
            Refused.unless(all.size() <= MOST_PARTS, "evidence.bomb", name);
            names(all);
            for (ZipArchiveEntry part : all) {
                Refused.unless(!part.getGeneralPurposeBit().usesEncryption(), "evidence.encrypted", name);
                Refused.unless(parts.readable(part), "evidence.damaged", name);
                measure(parts, part);
            }
            for (ZipArchiveEntry part : all) {
                embedded(parts, part, depth);
            }
            if (depth == 0) {
                new OfficeContent(name, parts, office).check();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("evidence.damaged", name);
        }
    }

    /** Twice the same name means different things to different programs; a way out of the folder serves no document. */
    private void names(List<ZipArchiveEntry> all) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : all) {
            String entry = part.getName();
            Refused.unless(names.add(entry.toLowerCase(Locale.ROOT)) && !entry.startsWith("/") && !entry.contains("\\")
                    && !entry.contains("..") && entry.indexOf('\0') < 0, "evidence.damaged", name);
            Refused.unless(!entry.toLowerCase(Locale.ROOT).contains("vbaproject") && !entry.contains("vbaData"),
                    "evidence.macro", name);
            Refused.unless(!entry.startsWith("word/activeX/") && !entry.startsWith("ppt/activeX/"), "evidence.embedded", name);
        }
    }

    private void measure(WordParts parts, ZipArchiveEntry part) throws IOException {
        long here = 0;
        CRC32 crc = new CRC32();
        try (InputStream in = parts.open(part)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                Refused.unless(here > 0 || !Programs.begins(buffer, read), "evidence.embedded", name);
                crc.update(buffer, 0, read);
                here += read;
                unpacked += read;
                Refused.unless(unpacked <= room, "evidence.bomb", name);
            }
        }
        Refused.unless(part.getCrc() == crc.getValue(), "evidence.damaged", name);
        Refused.unless(here <= SMALL || here / HIGHEST_RATIO <= part.getCompressedSize(), "evidence.bomb", name);
    }

    /** Tables and drawings made in another Office program may be inside, for charts always are; what they carry may not. */
    private void embedded(WordParts parts, ZipArchiveEntry part, int depth) throws IOException {
        String entry = part.getName().toLowerCase(Locale.ROOT);
        Refused.unless(!Programs.named(entry), "evidence.embedded", name);
        if (!entry.contains("/embeddings/") || part.isDirectory()) {
            return;
        }
        Refused.unless(depth < NESTED, "evidence.embedded", name);
        byte[] inside;
        try (InputStream in = parts.open(part)) {
            inside = in.readAllBytes(); // measured before
        }
        if (ZipTail.isThere(inside)) {
            check(inside, depth + 1);
        } else {
            OldWordCheck.embedded(name, inside);
        }
    }
}
