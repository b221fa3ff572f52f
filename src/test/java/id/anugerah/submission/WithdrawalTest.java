package id.anugerah.submission;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Withdrawal with a reason, until the shortlist is announced. */
@ProductTest
class WithdrawalTest {

    private static final Set<SubmissionState> WHILE = Set.of(SubmissionState.FILLING, SubmissionState.SUBMITTED,
            SubmissionState.VERIFIED, SubmissionState.FINALIST);

    @Autowired
    Product product;

    @Autowired
    Submissions submissions;

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void isPossibleInTheseStatesOnly(SubmissionState state) {
        assertThat(state.withdrawable()).isEqualTo(WHILE.contains(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u0000"})
    void needsAReason(String reason) {
        Case filling = Season.of(product).aCase().registered().activated();

        assertThatThrownBy(() -> withdraw(filling, reason)).hasMessage("reason.needed");
        assertThat(filling).isInState(SubmissionState.FILLING).isWaitingAt("task_fill_assessment");
    }

    @Test
    void theReasonHasFiveHundredCharactersAtMost() {
        Case filling = Season.of(product).aCase().registered().activated();

        assertThatThrownBy(() -> withdraw(filling, "\uD83D\uDE00".repeat(501))).hasMessage("reason.tooLong");
        withdraw(filling, "\uD83D\uDE00".repeat(500));
        assertThat(filling).isInState(SubmissionState.WITHDRAWN);
        assertThatThrownBy(() -> withdraw(filling, "lagi")).hasMessage("submission.notWithdrawable");
    }

    @Test
    void isPossibleUntilTheMomentOfTheAnnouncementAndForFinalistsAfterIt() {
        Season season = Season.of(product);
        Case leaves = season.aCase().registered().activated().filled(Option.D).submitted();
        Case stays = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        leaves.evaluation().confirmed();
        stays.evaluation().confirmed();
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        String hash = season.proposed(ReleaseKind.SHORTLIST, product.people().organizer(1)).recordHash();
        season.released(ReleaseKind.SHORTLIST, product.people().organizer(2), hash);

        product.moveTo(season.opens(PhaseKind.SHORTLIST).minusMillis(1));
        withdraw(leaves, "Perubahan organisasi");
        product.moveTo(season.opens(PhaseKind.SHORTLIST));

        assertThat(leaves).isInState(SubmissionState.WITHDRAWN).hasEnded();
        assertThat(stays).isInState(SubmissionState.FINALIST);
        withdraw(stays, "Perubahan organisasi");
        assertThat(stays).isInState(SubmissionState.WITHDRAWN).hasEnded();
    }

    private void withdraw(Case one, String reason) {
        product.runAs(one.owner(), () -> submissions.withdraw(one.id(), reason));
        product.dueJobs();
    }
}
