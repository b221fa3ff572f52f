package id.anugerah.process.final_evaluation;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.finals.Scoreboard;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class FinalEvaluationProcessTest {

    @Autowired
    Product product;

    @Autowired
    Scoreboard scoreboard;

    Season season;
    Case finalist;
    Instant morning;

    @BeforeEach
    void announce() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        morning = season.opens(PhaseKind.FINALS);
    }

    @Test
    void aSessionIsScheduledHeldAndScored() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        assertThat(finalist).isWaitingAt("task_score_session").hasOpenWork("task_score_session");

        hearing.opened().scored(product.people().juror(1), 80).scored(product.people().juror(2), 91).closed();

        assertThat(finalist).isInState(SubmissionState.SCORED).isWaitingAt("event_awards_announced")
                .hasPassed("task_schedule_session", "task_score_session", "task_record_jury_score", "event_scored");
        assertThat(finalist.now().jury()).contains(new Score(171, 2));
    }

    @Test
    void aSessionIsNotClosedWhileACardIsMissing() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened().scored(product.people().juror(1), 80);

        assertThatThrownBy(hearing::closed).hasMessage("finals.cardsMissing");
        assertThat(finalist).isWaitingAt("task_score_session");
    }

    @Test
    void aDifferenceOfMoreThanTwentyPointsAsksForADiscussion() {
        Hearing hearing = finalist.hearing().scheduled(morning).opened()
                .scored(product.people().juror(1), 60).scored(product.people().juror(2), 81);

        assertThatThrownBy(hearing::closed).hasMessage("finals.discussionNeeded");

        product.runAs(product.people().chair(), () -> scoreboard.close(hearing.id(), true));
        product.dueJobs();
        assertThat(finalist).isInState(SubmissionState.SCORED);
    }

    @Test
    void aDifferenceOfTwentyPointsIsNoneTooMany() {
        finalist.hearing().scheduled(morning).opened().scored(product.people().juror(1), 60)
                .scored(product.people().juror(2), 80).closed();

        assertThat(finalist).isInState(SubmissionState.SCORED);
    }

    @Test
    void onlyTheChairOpensAndOnlyThePanelScores() {
        Hearing hearing = finalist.hearing().scheduled(morning);

        assertThatThrownBy(() -> product.runAs(product.people().juror(1), () -> scoreboard.open(hearing.id())))
                .hasMessage("finals.chairOnly");
        assertThatThrownBy(() -> hearing.opened().scored(product.people().juror(3), 70)).hasMessage("finals.notOnPanel");
    }

    @Test
    void nobodyScoresBeforeTheSessionIsOpenOrOutsideTheScale() {
        Hearing hearing = finalist.hearing().scheduled(morning);
        assertThatThrownBy(() -> hearing.scored(product.people().juror(1), 70)).hasMessage("finals.notOpen");

        hearing.opened();

        assertThatThrownBy(() -> hearing.scored(product.people().juror(1), 101)).hasMessage("finals.outOfRange");
        assertThatThrownBy(() -> hearing.scored(product.people().juror(1), -1)).hasMessage("finals.outOfRange");
    }

    @Test
    void aPanelIsNotInTwoSessionsAtOnce() {
        finalist.hearing().scheduled(morning);

        assertThat(product.sql().sql("select count(*) from session where submission = :id").param("id", finalist.id())
                .query(Integer.class).single()).isEqualTo(1);
        assertThatThrownBy(() -> finalist.hearing().scheduled(morning.plusSeconds(60))).hasMessage("finals.clash");
    }
}
