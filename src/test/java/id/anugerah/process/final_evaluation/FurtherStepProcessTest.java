package id.anugerah.process.final_evaluation;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.FurtherStep.Kind;
import id.anugerah.furtherstep.Observing;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the chair orders runs beside the scoring, which does not wait, and before the closing, which does. */
@ProductTest
class FurtherStepProcessTest {

    @Autowired
    Product product;

    @Autowired
    Ordering ordering;

    @Autowired
    Observing observing;

    @Autowired
    StepReading reading;

    @Autowired
    WorkList workList;

    Season season;
    Case finalist;
    Hearing hearing;

    @BeforeEach
    void schedule() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();
    }

    @Test
    void anObservationRunsBesideTheScoringAndEndsWithNotes() {
        UUID step = hearing.ordered(Kind.FIELD_OBSERVATION);
        assertThat(finalist).isWaitingAt("task_score_session", "task_observe_field", "task_prepare_presentation")
                .hasOpenWork("task_score_session", "task_observe_field", "task_prepare_presentation");
        hearing.scored(juror(1), 80);
        assertThatThrownBy(() -> product.runAs(chair(), () -> ordering.finish(step))).hasMessage("furtherstep.noNotes");

        hearing.stepDone(step, juror(1));

        assertThat(finalist).isWaitingAt("task_score_session", "task_prepare_presentation")
                .hasPassed("event_step_ordered", "task_observe_field", "event_step_over").hasNotPassed("task_interview_further");
        assertThat(step(step).state()).isEqualTo(FurtherStep.State.DONE);
        hearing.scored(juror(2), 90).closed();
        assertThat(finalist).isInState(SubmissionState.SCORED).isWaitingAt("event_awards_announced");
        assertThat(finalist.now().jury()).contains(Score.of(85));
    }

    @Test
    void theSessionIsNotClosedBeforeEveryStepIsOver() {
        UUID field = hearing.ordered(Kind.FIELD_OBSERVATION);
        UUID interview = hearing.ordered(Kind.FURTHER_INTERVIEW);
        assertThat(finalist).hasOpenWork("task_score_session", "task_observe_field", "task_interview_further", "task_prepare_presentation");
        hearing.scored(juror(1), 80).scored(juror(2), 90);

        assertThatThrownBy(hearing::closed).hasMessage("furtherstep.open")
                .extracting("arguments").asString().contains("furtherstep.kind.FIELD_OBSERVATION");
        hearing.stepDone(field, juror(2));
        assertThatThrownBy(hearing::closed).hasMessage("furtherstep.open")
                .extracting("arguments").asString().contains("furtherstep.kind.FURTHER_INTERVIEW");
        product.runAs(chair(), () -> ordering.callOff(interview, "Penyaji sakit"));
        hearing.closed();

        assertThat(finalist).isInState(SubmissionState.SCORED);
        assertThat(step(interview).state()).isEqualTo(FurtherStep.State.CALLED_OFF);
        assertThat(step(interview).endedReason()).isEqualTo("Penyaji sakit");
        assertThatThrownBy(() -> product.runAs(chair(), () -> ordering.finish(interview))).hasMessage("furtherstep.over");
        assertThatThrownBy(() -> hearing.ordered(Kind.FIELD_OBSERVATION)).hasMessage("furtherstep.sessionClosed");
    }

    @Test
    void oneOfAKindAtATimeAndAnotherAfterIt() {
        UUID first = hearing.ordered(Kind.FIELD_OBSERVATION);
        assertThatThrownBy(() -> hearing.ordered(Kind.FIELD_OBSERVATION)).hasMessage("furtherstep.twice");
        hearing.stepDone(first, juror(1));

        UUID second = hearing.ordered(Kind.FIELD_OBSERVATION);

        assertThat(step(second).number()).isEqualTo(2);
        assertThat(finalist).hasOpenWork("task_score_session", "task_observe_field", "task_prepare_presentation");
    }

    @Test
    void theDiscussionWaitsForAStepThatWasOrderedInIt() {
        hearing.scored(juror(1), 60).scored(juror(2), 90).closed();
        UUID step = hearing.ordered(Kind.FURTHER_INTERVIEW);
        assertThat(finalist).isWaitingAt("task_discuss_scores", "task_interview_further", "task_prepare_presentation");

        assertThatThrownBy(() -> hearing.discussed("Dibahas")).hasMessage("furtherstep.open");
        hearing.stepDone(step, juror(2)).discussed("Dibahas sesudah wawancara");

        assertThat(finalist).isInState(SubmissionState.SCORED);
    }

    @Test
    void aSessionThatIsCancelledTakesItsStepsWithIt() {
        Season next = Season.of(product);
        Case planned = next.aCase().registered().activated().filled(Option.D).submitted();
        next.evaluationOpens();
        planned.evaluation().confirmed();
        next.shortlistAnnounced();
        Hearing cancelled = planned.hearing().scheduled(next.opens(PhaseKind.FINALS));
        UUID step = cancelled.ordered(Kind.FIELD_OBSERVATION);
        workList.claim(workList.open(Box.TASK_OBSERVE_FIELD, planned.id()).orElseThrow().task(), chair().id());

        cancelled.cancelled("Listrik padam");

        assertThat(planned).isWaitingAt("task_schedule_session", "task_prepare_presentation")
                .hasOpenWork("task_schedule_session", "task_prepare_presentation");
        FurtherStep gone = product.as(product.people().organizer(1), () -> reading.ofFinalist(planned.id())).get(0);
        assertThat(gone.id()).isEqualTo(step);
        assertThat(gone.state()).isEqualTo(FurtherStep.State.CALLED_OFF);
        cancelled.held(next.opens(PhaseKind.FINALS), 75);
        assertThat(planned).isInState(SubmissionState.SCORED);
    }

    @Test
    void aFinalistThatLeavesTakesItsStepsWithIt() {
        UUID step = hearing.ordered(Kind.FIELD_OBSERVATION);

        finalist.disqualified();
        product.dueJobs();

        assertThat(finalist).hasEnded();
        FurtherStep gone = product.as(product.people().organizer(1), () -> reading.ofFinalist(finalist.id())).get(0);
        assertThat(gone.id()).isEqualTo(step);
        assertThat(gone.state()).isEqualTo(FurtherStep.State.CALLED_OFF);
        assertThat(product.sql().sql("select recipient from mail where subject like :subject").param("subject",
                "Dibatalkan – Observasi lapangan%" + finalist.now().reference()).query(String.class).list())
                .containsExactlyInAnyOrder(chair().email(), juror(1).email(), juror(2).email());
    }

    private FurtherStep step(UUID id) {
        return product.as(chair(), () -> reading.of(hearing.id())).stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    private Person chair() {
        return product.people().chair();
    }

    private Person juror(int number) {
        return product.people().juror(number);
    }
}
