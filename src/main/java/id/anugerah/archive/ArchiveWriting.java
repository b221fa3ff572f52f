package id.anugerah.archive;

import id.anugerah.archive.store.ArchiveRows;
import id.anugerah.archive.store.ArchiveTable;
import id.anugerah.archive.store.FileRows;
import id.anugerah.archive.store.LeftOut;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.evidence.BlobStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the package of an edition, as the edition is at one moment. */
@Component
public class ArchiveWriting {

    private final ArchiveRows rows;
    private final FileRows kept;
    private final TableFiles tables;
    private final DeployedFiles deployed;
    private final BlobStore blobs;
    private final Editions editions;
    private final Clock clock;

    ArchiveWriting(ArchiveRows rows, FileRows kept, TableFiles tables, DeployedFiles deployed, BlobStore blobs,
                   Editions editions, Clock clock) {
        this.rows = rows;
        this.kept = kept;
        this.tables = tables;
        this.deployed = deployed;
        this.blobs = blobs;
        this.editions = editions;
        this.clock = clock;
    }

    /** Told often, from the thread that writes; whatever it throws ends the writing. */
    public interface Progress {

        /** @param done rows and contents of evidence, of the total. @param step table or folder under way */
        void moved(long done, long total, String step);
    }

    /** @param size in bytes. @param sha256 of the package */
    public record Written(Path file, long size, String sha256, long rows) {
    }

    /**
     * One read-only transaction that sees one moment, with cursors. Until the package is whole it has another name.
     *
     * @param evidence whether the contents of evidence go into it too
     * @param file     what is written; whatever it was before is replaced
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Written write(UUID edition, boolean evidence, Path file, Progress progress) throws IOException {
        Edition of = editions.get(edition);
        Path whole = file.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        Path unfinished = Files.createTempFile(whole.getParent(), whole.getFileName() + ".", ".part"); // for its owner alone
        Counter counter = new Counter(progress, total(edition, evidence));
        try {
            PackageWriter zip = new PackageWriter(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16), clock.instant());
            try (zip) {
                fill(zip, of, evidence, whole.getParent(), counter);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Written(whole, zip.size(), zip.hash(), counter.done);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long total(UUID edition, boolean evidence) {
        long[] total = new long[1];
        ArchiveRows.tables().forEach(table -> total[0] += rows.count(table, edition));
        if (evidence) {
            kept.evidence(edition, hash -> total[0]++);
        }
        return total[0];
    }

    private void fill(PackageWriter zip, Edition of, boolean evidence, Path folder, Counter counter) throws IOException {
        zip.file("README.txt", readme());
        Map<UUID, String> pseudonyms = rows.pseudonyms();
        for (ArchiveTable table : ArchiveRows.tables()) {
            counter.begin(table.name());
            tables.write(table, of.id(), pseudonyms, zip, folder, counter::one);
        }
        counter.begin("instruments");
        kept.instruments(of.id(), file -> put(zip, file.name(), file.content()));
        counter.begin("releases");
        kept.records(of.id(), file -> put(zip, file.name(), file.content()));
        counter.begin("processes");
        deployed.each((name, content) -> put(zip, "processes/" + name, content));
        if (evidence) {
            counter.begin("evidence");
            kept.evidence(of.id(), hash -> {
                try {
                    zip.unlisted(Manifest.EVIDENCE + hash, blobs.get(hash));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                counter.one();
            });
        }
        zip.manifest(new Manifest(Manifest.FORMAT, of.code(), clock.instant().toString(), product(), evidence, zip.files(),
                LeftOut.tables()));
    }

    private static void put(PackageWriter zip, String name, byte[] content) {
        try {
            zip.file(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = Objects.requireNonNull(ArchiveWriting.class.getResourceAsStream("/archive/README.txt"))) {
            return in.readAllBytes();
        }
    }

    private static String product() {
        return "Anugerah " + Optional.ofNullable(ArchiveWriting.class.getPackage().getImplementationVersion()).orElse("(unpacked)");
    }

    private static final class Counter {

        private final Progress progress;
        private final long total;
        private String step = "";
        private long done;

        private Counter(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        private void begin(String name) {
            step = name;
            progress.moved(done, total, step);
        }

        private void one() {
            done++;
            progress.moved(done, total, step);
        }
    }
}
