package id.anugerah.assessment;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.evidence.Evidence;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Sending: at the edges of time, incomplete in each way, and when it breaks off in the middle. */
@ProductTest
class SubmittingTest {

    @Autowired
    Product product;

    @Autowired
    SelfAssessment assessments;

    @Autowired
    TransactionTemplate transaction;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D);
    }

    /** Milliseconds after midnight of the last day; the grace period is 15 minutes. */
    @ParameterizedTest
    @CsvSource({"-3600000, true", "-1, true", "0, true", "1, true", "899999, true", "900000, false", "900001, false", "86400000, false"})
    void takesUntilTheGracePeriodIsOver(long millis, boolean taken) {
        product.timeIs(season.closes(PhaseKind.REGISTRATION).plusMillis(millis));

        if (taken) {
            Receipt receipt = body.sent();
            assertThat(receipt.receivedAt()).isEqualTo(product.now());
            assertThat(body).isInState(SubmissionState.SUBMITTED);
        } else {
            assertThatThrownBy(body::sent).hasMessage("assessment.deadlinePassed");
            assertThat(body).isInState(SubmissionState.FILLING);
            assertThat(body.assessment().answers()).as("answers stay").hasSize(23);
        }
    }

    @Test
    void takesNothingBeforeTheTimeHasBegun() {
        product.timeIs(season.opens(PhaseKind.REGISTRATION).minusMillis(1));
        assertThatThrownBy(body::sent).hasMessage("assessment.notYetOpen");
        product.timeIs(season.opens(PhaseKind.REGISTRATION));
        body.sent();
    }

    @Test
    void oneIndicatorMissingHindersIt() {
        product.sql().sql("delete from answer where submission = :id and indicator = 'B5'").param("id", body.id()).update();

        assertThatThrownBy(body::sent).hasMessage("assessment.incomplete");
        assertThat(body.assessment().missing()).containsExactly(new Missing("B5", Missing.Cause.ANSWER));
        assertThat(nothingWasSent()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Option.class, names = {"A", "B", "C"})
    void oneFileMissingHindersIt(Option option) {
        save("C2", option);

        assertThatThrownBy(body::sent).hasMessage("assessment.incomplete");
        assertThat(body.assessment().missing()).containsExactly(new Missing("C2", Missing.Cause.EVIDENCE));
        save("C2", Option.D);
        body.sent();
    }

    @Test
    void oneFileThatIsNotScannedYetHindersIt() {
        body.answered("C2", Option.A);
        product.sql().sql("update evidence set scan = 'PENDING' where submission = :id").param("id", body.id()).update();

        assertThatThrownBy(body::sent).hasMessage("assessment.incomplete");
        assertThat(body.assessment().missing()).containsExactly(new Missing("C2", Missing.Cause.EVIDENCE_PENDING));

        product.sql().sql("update evidence set scan = 'CLEAN' where submission = :id").param("id", body.id()).update();
        body.sent();
    }

    @Test
    void theSnapshotHoldsEverythingThatWasSent() {
        body.answered("C2", Option.A);
        AssessmentForm before = body.assessment();
        Evidence file = before.evidence().get("C2").get(0);

        Receipt receipt = body.sent();

        assertThat(receipt.snapshotHash()).isEqualTo(Sha256.of(receipt.snapshot())).hasSize(64);
        assertThat(receipt.snapshot()).contains("\"instrumentVersion\":" + before.instrument().number(), file.hash(),
                "\"pageMarker\":\"1\"", receipt.reference());
        before.instrument().indicators().forEach(indicator ->
                assertThat(receipt.snapshot()).contains("{\"indicator\":\"" + indicator.id() + "\""));
        assertThat(Snapshot.of(before)).as("read again it gives the same").isEqualTo(receipt.snapshot());
    }

    @Test
    void whatWasRolledBackWasNeverSent() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            body.sent();
            throw new IllegalStateException("the node dies before the commit");
        })).hasMessage("the node dies before the commit");

        assertThat(nothingWasSent()).isTrue();
        assertThat(body).isInState(SubmissionState.FILLING).isWaitingAt("task_fill_assessment").hasOpenWork("task_fill_assessment");
        Receipt receipt = body.sent();
        assertThat(body.sent()).as("the same key again").isEqualTo(receipt);
    }

    /** The database drops the connection with everything done and nothing committed. */
    @Test
    void aLostConnectionLeavesNothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            body.sent();
            int own = product.sql().sql("select pg_backend_pid()").query(Integer.class).single();
            transaction(() -> product.sql().sql("select pg_terminate_backend(:pid)").param("pid", own).query(Boolean.class).single());
        })).isInstanceOf(RuntimeException.class);

        assertThat(nothingWasSent()).isTrue();
        body.submitted();
        assertThat(body).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_evaluation_opens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aPageNeedsAKey(String key) {
        assertThatThrownBy(() -> submit(body, key)).hasMessage("assessment.keyTaken");
        assertThatThrownBy(() -> submit(body, "k".repeat(101))).hasMessage("assessment.keyTaken");
    }

    @Test
    void aKeyServesOneSubmission() {
        Case other = season.aCase().registered().activated().filled(Option.D);
        submit(body, "one page");

        assertThatThrownBy(() -> submit(other, "one page")).hasMessage("assessment.keyTaken");
        assertThat(other).isInState(SubmissionState.FILLING);
        assertThat(submit(body, "another page")).isEqualTo(submit(body, "one page"));
    }

    @Test
    void theReceiptIsMailedAfterTheCommitAndOnce() {
        body.sent();
        assertThat(receiptMails()).as("nothing is mailed by the sending itself").isZero();

        product.dueJobs();
        body.sent();
        product.dueJobs();

        assertThat(receiptMails()).isEqualTo(1);
    }

    private int receiptMails() {
        return product.sql().sql("select count(*) from mail where recipient = :to and subject like 'Tanda terima%'")
                .param("to", body.owner().email()).query(Integer.class).single();
    }

    private boolean nothingWasSent() {
        return product.sql().sql("""
                        select not exists (select 1 from receipt where submission = :id)
                           and not exists (select 1 from audit where subject = :id and action = 'assessment.sent')
                           and exists (select 1 from submission where id = :id and state = 'FILLING' and submitted_at is null)""")
                .param("id", body.id()).query(Boolean.class).single();
    }

    private Receipt submit(Case one, String key) {
        return product.as(one.owner(), () -> assessments.submit(one.id(), key));
    }

    private void save(String indicator, Option option) {
        int seen = body.assessment().answers().get(indicator).version();
        product.as(body.owner(), () -> assessments.save(body.id(), indicator, Optional.of(option), "", seen));
    }

    /** On a connection of its own. */
    private static void transaction(Runnable work) {
        Thread other = new Thread(work);
        other.start();
        try {
            other.join(Duration.ofSeconds(20).toMillis());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
