package id.anugerah.process.verification;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two places, three bodies: 100, 66.67 and 33.33 points. The line is at 66.67, within 3 points of one body only. */
@ProductTest
class NearCutTest {

    @Autowired
    Product product;

    Season season;
    Case first;
    Case onTheLine;
    Case last;

    @BeforeEach
    void evaluate() {
        season = Season.small(product);
        first = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.A).submitted();
        onTheLine = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.B).submitted();
        last = season.aCase(Group.OUTSTANDING).registered().activated().filled(Option.C).submitted();
        season.evaluationOpens();
    }

    @Test
    void whoIsNearTheCutGetsASecondOpinionOnceAllFirstOnesAreThere() {
        first.evaluation().confirmed();
        onTheLine.evaluation().confirmed();
        assertThat(first).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_cut_drawn");

        last.evaluation().confirmed();

        assertThat(first).isInState(SubmissionState.VERIFIED).hasPassed("gateway_near_cut").hasNotPassed("task_verify_again");
        assertThat(last).isInState(SubmissionState.VERIFIED).hasNotPassed("event_cut_drawn");
        assertThat(onTheLine).isInState(SubmissionState.SUBMITTED).isWaitingAt("task_verify_again");
        assertThat(line()).contains(new Score(200, 3));

        onTheLine.evaluation().second(Option.B);
        assertThat(onTheLine).isInState(SubmissionState.VERIFIED);
    }

    @Test
    void theLastFirstOpinionTellsTheOthersAlsoWhenItGoesToASecondByItself() {
        onTheLine.evaluation().confirmed();
        last.evaluation().confirmed();

        first.evaluation().first(Option.D); // a large change

        assertThat(first).isWaitingAt("task_verify_again").hasNotPassed("gateway_cut_known");
        assertThat(onTheLine).isInState(SubmissionState.VERIFIED);
        assertThat(last).as("the last of two places, 33.33").isWaitingAt("task_verify_again");
    }

    @Test
    void whoLeavesKeepsNobodyWaiting() {
        first.evaluation().confirmed();
        onTheLine.evaluation().confirmed();

        last.withdrawn();

        assertThat(first).isInState(SubmissionState.VERIFIED);
        assertThat(onTheLine).as("two places for two").isInState(SubmissionState.VERIFIED);
        assertThat(line()).isEmpty();
    }

    @Test
    void whoLeavesBeforeTheEvaluationDrawsNothing() {
        Season next = Season.small(product);
        next.aCase(Group.OUTSTANDING).registered().activated().filled(Option.D).submitted().withdrawn();
        Case one = next.aCase(Group.OUTSTANDING).registered().activated().filled(Option.A).submitted();
        next.aCase(Group.OUTSTANDING).registered().activated().filled(Option.B).submitted();
        next.evaluationOpens();

        assertThat(drawn(next)).as("lines drawn").isZero();
        one.evaluation().confirmed();

        assertThat(one).isInState(SubmissionState.SUBMITTED).isWaitingAt("event_cut_drawn");
        assertThat(drawn(next)).as("lines drawn").isZero();
    }

    @Test
    void theEndOfThePhaseDrawsTheLineWithWhatIsThere() {
        first.evaluation().confirmed();
        onTheLine.evaluation().confirmed();

        product.moveTo(season.closes(PhaseKind.EVALUATION));

        assertThat(first).isInState(SubmissionState.VERIFIED);
        assertThat(last).isInState(SubmissionState.SUBMITTED).isWaitingAt("task_verify");
        last.evaluation().confirmed();
        assertThat(last).isInState(SubmissionState.VERIFIED);
        assertThat(line()).as("drawn again with all three").contains(new Score(200, 3));
    }

    private int drawn(Season in) {
        return product.sql().sql("select count(*) from provisional_cut where edition = :edition").param("edition", in.id())
                .query(Integer.class).single();
    }

    private Optional<Score> line() {
        return product.sql().sql("select * from provisional_cut where edition = :edition and grouping = 'OUTSTANDING' "
                        + "and points_num is not null").param("edition", season.id())
                .query((rs, n) -> new Score(rs.getLong("points_num"), rs.getLong("points_den"))).optional();
    }
}
