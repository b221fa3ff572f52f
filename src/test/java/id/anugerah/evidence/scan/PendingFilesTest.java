package id.anugerah.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.Anugerah;
import id.anugerah.assessment.Missing;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.Evidence.Scan;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.PdfRecipes;
import id.anugerah.instrument.Option;
import id.anugerah.start.LaidGround;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The product with a scanner that comes and goes: nothing is lost, nothing unscanned is shown or sent, participants are told. */
@SpringBootTest(classes = Anugerah.class, webEnvironment = WebEnvironment.NONE, properties = {"anugerah.database.mode=ephemeral",
    "spring.datasource.url=", "anugerah.start=none", "anugerah.password.strength=4", "camunda.bpm.job-execution.enabled=false",
    "anugerah.evidence.jobs=false", "anugerah.scanner.limit=PT1S", "anugerah.scanner.again=PT1H",
    "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
        + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"})
@Import({Product.class, LaidGround.class})
@DirtiesContext
class PendingFilesTest {

    private static final FakeClamd CLAMD = clamd();
    private static long seed = 1_000;

    @Autowired
    Product product;

    @Autowired
    EvidenceFiles files;

    @Autowired
    WaitingFiles waiting;

    Case body;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("anugerah.scanner.address", CLAMD::address);
    }

    @AfterAll
    static void stop() throws IOException {
        CLAMD.close();
    }

    @BeforeEach
    void open() {
        CLAMD.is(FakeClamd.Mood.HEALTHY);
        answersAgain();
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void aCleanFileIsOpenAtOnce() {
        assertThat(add(clean()).scan()).isEqualTo(Scan.CLEAN);
    }

    @Test
    void aVirusIsRefusedAtOnceAndNotKept() {
        assertThatThrownBy(() -> add(infected())).hasMessage("evidence.infected");
        assertThat(files.of(body.id())).isEmpty();
    }

    @Test
    void whatCouldNotBeScannedWaitsAndIsOpenedLater() {
        body.filled(Option.D);
        product.runAs(body.owner(), () -> product.the(SelfAssessment.class).save(body.id(), "A1", java.util.Optional.of(Option.A), "", 1));
        CLAMD.is(FakeClamd.Mood.SILENT);
        Evidence file = add(clean());

        assertThat(file.scan()).isEqualTo(Scan.PENDING);
        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.notScanned");
        assertThat(body.assessment().missing()).containsExactly(new Missing("A1", Missing.Cause.EVIDENCE_PENDING));
        assertThatThrownBy(body::sent).hasMessage("assessment.incomplete");

        due();
        assertThat(waiting.scanDue()).as("still silent").isZero();
        assertThat(waiting.scanDue()).as("left alone for a while").isZero();
        CLAMD.is(FakeClamd.Mood.HEALTHY);
        due();
        assertThat(waiting.scanDue()).isEqualTo(1);

        assertThat(product.as(body.owner(), () -> files.open(file.id())).evidence().scan()).isEqualTo(Scan.CLEAN);
        assertThat(body.sent()).isNotNull();
    }

    @Test
    void whatWasStoredBeforeTheScannerWaitsForItToo() {
        Evidence file = add(clean());
        product.sql().sql("delete from blob_scan where hash = :hash").param("hash", file.hash()).update();

        waiting.takeOver();

        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.notScanned");
        due();
        assertThat(waiting.scanDue()).isEqualTo(1);
        assertThat(product.as(body.owner(), () -> files.open(file.id())).evidence().scan()).isEqualTo(Scan.CLEAN);
        waiting.takeOver();
        assertThat(product.as(body.owner(), () -> files.open(file.id()))).isNotNull();
    }

    @Test
    void aVirusThatIsFoundLaterIsLockedAndItsParticipantTold() {
        CLAMD.is(FakeClamd.Mood.TALKS_NONSENSE);
        Evidence file = add(infected());
        assertThat(file.scan()).isEqualTo(Scan.PENDING);

        CLAMD.is(FakeClamd.Mood.HEALTHY);
        due();
        waiting.scanDue();

        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.quarantined");
        assertThat(body.assessment().missing()).contains(new Missing("A1", Missing.Cause.ANSWER));
        assertThat(product.sql().sql("select count(*) from mail where subject like 'Berkas bukti mengandung virus%' and recipient = :owner")
                .param("owner", body.owner().email()).query(Integer.class).single()).isEqualTo(1);
        assertThatThrownBy(() -> add(infected())).as("known by now").hasMessage("evidence.infected");
    }

    @Test
    void whatIsNoEvidenceCannotWait() {
        CLAMD.is(FakeClamd.Mood.HANGS_UP);

        assertThatThrownBy(() -> files.keep("surat.pdf", clean())).hasMessage("evidence.scannerSilent");
    }

    @Test
    void oneAnswerFreesAllThatWaited() throws IOException {
        CLAMD.close();
        add(clean());
        add(clean());
        CLAMD.start();
        product.sql().sql("update blob_scan set due_at = now() where hash = (select hash from blob_scan where state = 'PENDING' limit 1)").update();

        assertThat(waiting.scanDue()).isEqualTo(2);
        assertThat(files.of(body.id())).extracting(Evidence::scan).containsOnly(Scan.CLEAN);
    }

    /** Lets the product forget that the scanner was silent. */
    private void answersAgain() {
        due();
        waiting.scanDue();
        product.the(Scanning.class).ask(new byte[1]);
    }

    private void due() {
        product.sql().sql("update blob_scan set due_at = now()").update();
    }

    private byte[] clean() {
        return PdfRecipes.sized(3_000, seed++);
    }

    private byte[] infected() {
        return Corpus.all().stream().filter(dish -> dish.verdict().equals("infected")).findFirst().orElseThrow().content();
    }

    private Evidence add(byte[] content) {
        return product.as(body.owner(), () -> files.add(body.id(), "A1", "bukti-" + seed + ".pdf", content, ""));
    }

    private static FakeClamd clamd() {
        try {
            return new FakeClamd();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
