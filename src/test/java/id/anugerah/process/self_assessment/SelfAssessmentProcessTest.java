package id.anugerah.process.self_assessment;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.assessment.Receipt;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SelfAssessmentProcessTest {

    @Autowired
    Product product;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D);
    }

    @Test
    void theDeadlineClosesAFormThatWasNotSent() {
        product.moveTo(season.edition().submissionDeadline().minusSeconds(1));
        assertThat(body).isWaitingAt("task_fill_assessment");

        product.moveTo(season.edition().submissionDeadline());

        assertThat(body).isInState(SubmissionState.NOT_SUBMITTED).hasEnded()
                .hasPassed("event_deadline_passed", "task_close_assessment", "event_not_submitted");
    }

    @Test
    void aFormSentWithinTheGracePeriodIsTaken() {
        product.moveTo(season.closes(PhaseKind.REGISTRATION).plusSeconds(14 * 60 + 59));

        body.submitted();

        assertThat(body).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_evaluation_opens")
                .hasPassed("task_confirm_receipt", "event_submitted").hasNotPassed("event_deadline_passed");
    }

    @Test
    void aFormSentAfterTheGracePeriodIsRefusedEvenBeforeTheTimerHasRun() {
        product.timeIs(season.closes(PhaseKind.REGISTRATION).plusSeconds(15 * 60));

        assertThatThrownBy(body::sent).hasMessage("assessment.deadlinePassed");
        assertThat(body).isInState(SubmissionState.FILLING);
    }

    @Test
    void anIncompleteFormIsNotSentButStaysSaved() {
        body.answered("A1", Option.D);
        product.sql().sql("delete from answer where submission = :id and indicator = 'B5'").param("id", body.id()).update();

        assertThatThrownBy(body::sent).hasMessage("assessment.incomplete");
        assertThat(body.assessment().answers()).hasSize(22);
    }

    @Test
    void sendingTwiceGivesOneReceipt() {
        Receipt first = body.sent();
        Receipt again = body.sent();
        product.dueJobs();

        assertThat(again).isEqualTo(first);
        assertThat(receipts()).isEqualTo(1);
        assertThat(body).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_evaluation_opens");
    }

    @Test
    void twoPressesAtOnceGiveOneReceipt() {
        List<Receipt> given = AtOnce.both(body::sent, body::sent).stream().map(AtOnce.Outcome::value).toList();

        assertThat(given).hasSize(2).doesNotContainNull();
        assertThat(given.get(0)).isEqualTo(given.get(1));
        assertThat(receipts()).isEqualTo(1);
    }

    private int receipts() {
        return product.sql().sql("select count(*) from receipt where submission = :id").param("id", body.id())
                .query(Integer.class).single();
    }
}
