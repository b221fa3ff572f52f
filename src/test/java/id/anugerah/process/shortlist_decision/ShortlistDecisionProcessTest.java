package id.anugerah.process.shortlist_decision;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.instrument.Option;
import id.anugerah.outcome.Results;
import id.anugerah.release.Proposal;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ShortlistDecisionProcessTest {

    @Autowired
    Product product;

    @Autowired
    Results results;

    Season season;

    @BeforeEach
    void open() {
        season = Season.small(product);
    }

    @Test
    void theQuotaDividesFinalistsFromThoseWhoReadTheirResultNow() {
        Case best = ranked(Option.D, "A1");
        Case second = ranked(Option.D, "A2");
        Case last = ranked(Option.D);
        season.evaluationOpens();
        confirmedTwice(best, second, last);
        assertThatThrownBy(() -> product.as(last.owner(), () -> results.mine(last.id()))).hasMessage("outcome.notYet");

        season.shortlistAnnounced();

        assertThat(best).isInState(SubmissionState.FINALIST).isWaitingAt("task_schedule_session", "task_prepare_presentation");
        assertThat(second).isInState(SubmissionState.FINALIST).isWaitingAt("task_schedule_session", "task_prepare_presentation");
        assertThat(last).isInState(SubmissionState.NOT_SHORTLISTED).hasEnded()
                .hasPassed("task_read_shortlist", "gateway_finalist", "task_open_result", "event_completed")
                .hasNotPassed("call_final_evaluation");
        assertThat(product.as(last.owner(), () -> results.mine(last.id())).shortlist()).hasValueSatisfying(line -> {
            assertThat(line.rank()).isEqualTo(3);
            assertThat(line.selected()).isFalse();
        });
    }

    @Test
    void aPreviewShowsRanksTiesAndTheRulesThatMadeThem() {
        Case betterInA = ranked(Option.D, "A1"); // weight 3
        Case later = ranked(Option.D, "B5"); // weight 2
        Case latest = ranked(Option.D, "B4"); // weight 2
        season.evaluationOpens();
        confirmedTwice(betterInA, later, latest);

        Proposal preview = product.as(product.people().auditor(),
                () -> product.the(Releases.class).preview(season.id(), ReleaseKind.SHORTLIST));

        assertThat(preview.of(Group.OUTSTANDING)).extracting(Proposal.Entry::submission)
                .containsExactly(betterInA.id(), later.id(), latest.id());
        assertThat(preview.of(Group.OUTSTANDING)).extracting(Proposal.Entry::decidedBy)
                .containsExactly("", "points", "submittedAt");
        assertThat(preview.rules()).containsEntry("quota:OUTSTANDING", 2).containsEntry("quota:GENERAL", 6)
                .containsEntry("quota:UPP", 3).containsKeys("tie_break", "shortlist_quota");
    }

    /** All of them lie within 3 points of the line. */
    private static void confirmedTwice(Case... bodies) {
        for (Case body : bodies) {
            body.evaluation().confirmed();
        }
        for (Case body : bodies) {
            body.evaluation().confirmedAgain();
        }
    }

    /** A past winner with this option everywhere and the best one for some indicators. */
    private Case ranked(Option option, String... best) {
        Case body = season.aCase(Group.OUTSTANDING).registered().activated().filled(option);
        for (String indicator : best) {
            body.answered(indicator, Option.A);
        }
        product.timeIs(product.now().plusSeconds(60));
        return body.submitted();
    }
}
