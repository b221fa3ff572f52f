package id.anugerah.process.submission;

import static id.anugerah.support.CaseAssert.assertThat;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SubmissionProcessTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
    }

    @Test
    void fromTheRegistrationFormToTheAward() {
        Case garut = season.aCase().registered();
        assertThat(garut).isInState(SubmissionState.REGISTERED).isWaitingAt("gateway_activation");

        garut.activated();
        assertThat(garut).isInState(SubmissionState.FILLING).isWaitingAt("task_fill_assessment");

        garut.filled(Option.A).submitted();
        assertThat(garut).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_evaluation_opens");

        season.evaluationOpens();
        assertThat(garut).isWaitingAt("task_verify");

        garut.evaluation().confirmed();
        assertThat(garut).isInState(SubmissionState.VERIFIED).isWaitingAt("event_shortlist_announced");

        season.shortlistAnnounced();
        assertThat(garut).isInState(SubmissionState.FINALIST).isWaitingAt("task_schedule_session", "task_prepare_presentation");

        garut.hearing().held(season.opens(PhaseKind.FINALS), 80);
        assertThat(garut).isInState(SubmissionState.SCORED).isWaitingAt("event_awards_announced");

        season.awardsAnnounced();
        assertThat(garut).isInState(SubmissionState.AWARDED).hasEnded()
                .hasPassed("event_admitted", "event_submitted", "event_verified", "event_scored", "event_completed");
    }
}
