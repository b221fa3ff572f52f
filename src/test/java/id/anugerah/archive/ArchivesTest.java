package id.anugerah.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.archive.check.ArchiveCheck;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ArchivesTest {

    @Autowired
    private Product product;
    @Autowired
    private Archives archives;
    @Autowired
    private ArchiveFolder folder;
    private Season season;
    private Person organizer;

    @BeforeEach
    void aSeason() {
        season = Season.of(product);
        season.aCase().registered();
        organizer = product.people().organizer(1);
    }

    @Test
    void anArchiveIsWrittenInTheBackgroundAndHandedOut() throws IOException {
        Archive done = made();

        Archives.Stored stored = product.as(product.people().auditor(), () -> archives.open(done.id()));
        assertThat(stored.name()).startsWith("arsip-" + season.edition().code() + "-").endsWith(".zip").isEqualTo(done.file());
        assertThat(done.made().orElseThrow().sha256()).isEqualTo(Sha256.of(Files.readAllBytes(stored.file())));
        assertThat(done.made().orElseThrow().size()).isEqualTo(Files.size(stored.file()));
        assertThat(done.by()).isEqualTo(organizer.name());
        assertThat(done.done()).isEqualTo(done.total()).isPositive();
        assertThat(ArchiveCheck.of(stored.file()).agrees()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(stored.file()))).isEqualTo("rw-------");
        try (var beside = Files.list(stored.file().getParent())) {
            assertThat(beside).hasSize(1);
        }
        assertThat(product.the(AuditTrail.class).read(season.id()).stream().map(row -> row.action() + " " + row.details()
                .contains(done.made().orElseThrow().sha256()))).contains("archive.written true", "archive.downloaded true");
    }

    @Test
    void onlyOneOfAnEditionIsWrittenAtATime() {
        insert("RUNNING", "now()");

        refuses("archive.running", () -> archives.begin(season.id(), false));
        Season other = Season.of(product);
        product.runAs(organizer, () -> archives.begin(other.id(), false));
        wait(other.id());
    }

    /** A process that died says nothing any more; what it left on the disk goes when the next one begins. */
    @Test
    void oneThatIsNotHeardOfIsInterruptedAndCanBeBegunAgain() throws IOException {
        UUID dead = insert("RUNNING", "now() - interval '31 seconds'");
        Files.createDirectories(folder.of(dead));
        Path left = Files.createFile(folder.of(dead).resolve("arsip.zip.123.part"));
        assertThat(newest().state()).isEqualTo(Archive.State.INTERRUPTED);
        refuses("archive.notThere", () -> archives.open(dead));

        made();
        assertThat(left).doesNotExist();
        assertThat(list()).extracting(Archive::state).containsExactly(Archive.State.DONE, Archive.State.INTERRUPTED);
    }

    @Test
    void aJobThatWasGivenUpDoesNotCountWhenItEnds() {
        UUID job = insert("INTERRUPTED", "now()");
        product.runAs(organizer, () -> product.the(ArchiveJobs.class).write(job));

        assertThat(newest().state()).isEqualTo(Archive.State.INTERRUPTED);
        assertThat(folder.of(job)).doesNotExist();
    }

    @Test
    void aFullDiskIsAFailureInWords() throws IOException {
        UUID job = insert("RUNNING", "now()");
        Files.createDirectories(folder.of(job).getParent());
        Files.createFile(folder.of(job)); // where the folder should be
        product.runAs(organizer, () -> product.the(ArchiveJobs.class).write(job));

        assertThat(newest().state()).isEqualTo(Archive.State.FAILED);
        assertThat(newest().failure()).isEqualTo("disk");
        Files.delete(folder.of(job));
    }

    @Test
    void aFileThatIsGoneIsSaidToBe() throws IOException {
        Archive done = made();
        Files.delete(product.as(organizer, () -> archives.open(done.id())).file());

        refuses("archive.gone", () -> archives.open(done.id()));
        refuses("archive.notThere", () -> archives.open(UUID.randomUUID()));
    }

    private Archive made() {
        product.runAs(organizer, () -> archives.begin(season.id(), true));
        wait(season.id());
        return newest();
    }

    private void wait(UUID edition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> product.as(organizer, () -> archives.of(edition)).get(0)
                .state() != Archive.State.RUNNING);
    }

    private Archive newest() {
        return list().get(0);
    }

    private List<Archive> list() {
        return product.as(organizer, () -> archives.of(season.id()));
    }

    private UUID insert(String state, String heard) {
        UUID id = UUID.randomUUID();
        product.sql().sql("""
                        insert into archive (id, edition, state, evidence, asked_by, asked_at, heard_at, file)
                        values (:id, :edition, :state, false, :by, now() - interval '1 minute', %s, 'arsip.zip')""".formatted(heard))
                .param("id", id).param("edition", season.id()).param("state", state).param("by", organizer.id()).update();
        return id;
    }

    private void refuses(String reason, Runnable act) {
        assertThatThrownBy(() -> product.runAs(organizer, act)).isInstanceOf(Refused.class).hasMessage(reason);
    }
}
