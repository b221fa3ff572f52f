package id.anugerah.archive;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.Person;
import id.anugerah.archive.store.ArchiveJobRows;
import id.anugerah.archive.store.FileRows;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.shared.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The archives of an edition as organizers ask for them: written in the background, kept, handed out. */
@Service
@Transactional
public class Archives {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final ArchiveJobRows rows;
    private final FileRows files;
    private final ArchiveJobs jobs;
    private final ArchiveFolder folder;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    Archives(ArchiveJobRows rows, FileRows files, ArchiveJobs jobs, ArchiveFolder folder, Editions editions, AuditTrail audit,
             Clock clock) {
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.folder = folder;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param bytes of all contents, each counted once */
    public record Evidence(long files, long bytes) {
    }

    /** A package to hand out. */
    public record Stored(String name, Path file) {
    }

    /** Newest first. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Archive> of(UUID edition) {
        return rows.of(edition);
    }

    /** What the contents of evidence would add to a package. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Evidence evidence(UUID edition) {
        return files.evidenceSize(edition);
    }

    /**
     * Returns at once; the package is written in the background as soon as this is committed.
     *
     * @param evidence whether the contents of evidence go into it
     * @throws Refused "archive.running" while one of this edition is being written
     */
    @ForOrganizers
    public void begin(UUID edition, boolean evidence) {
        Edition of = editions.get(edition);
        UUID id = UUID.randomUUID();
        String file = "arsip-" + of.code() + "-" + WHEN.format(clock.instant().atZone(of.zone())) + ".zip";
        Refused.unless(rows.begin(id, edition, evidence, CurrentPerson.id(), file), "archive.running");
        rows.of(edition).stream().filter(other -> other.state() == Archive.State.INTERRUPTED).forEach(other -> folder.delete(other.id()));
        Person by = CurrentPerson.required();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.begin(id, by);
            }
        });
    }

    /**
     * For reading; who took which package stands in the audit of the edition.
     *
     * @throws Refused "archive.notThere" for one that is unknown or not done, "archive.gone" when its file is not on this server
     */
    @ForOverseers
    public Stored open(UUID archive) {
        Archive asked = rows.find(archive).filter(found -> found.state() == Archive.State.DONE)
                .orElseThrow(() -> new Refused("archive.notThere"));
        Path file = folder.of(asked);
        Refused.unless(Files.isRegularFile(file), "archive.gone");
        audit.record(asked.edition(), "archive.downloaded", Map.of("name", asked.file(), "sha256", asked.made().orElseThrow().sha256()));
        return new Stored(asked.file(), file);
    }
}
