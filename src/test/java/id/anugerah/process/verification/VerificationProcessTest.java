package id.anugerah.process.verification;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class VerificationProcessTest {

    @Autowired
    Product product;

    Season season;
    Case body;

    @BeforeEach
    void evaluate() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
    }

    @Test
    void oneOpinionIsEnoughWhenNothingChanges() {
        body.evaluation().confirmed();

        assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("gateway_second_opinion", "task_record_verified_score")
                .hasNotPassed("task_verify_again");
        assertThat(body.now().verified()).contains(Score.of(100));
    }

    @Test
    void aLargeChangeNeedsASecondOpinionAndTwoThatAgreeCount() {
        body.evaluation().first(Option.B);
        assertThat(body).isInState(SubmissionState.SUBMITTED).isWaitingAt("task_verify_again");

        body.evaluation().second(Option.B);

        assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("task_compare_verifications")
                .hasNotPassed("task_settle_difference");
        assertThat(body.now().verified()).contains(new Score(200, 3));
    }

    @Test
    void twoOpinionsThatDifferAreSettledByTheLead() {
        body.evaluation().first(Option.D);
        body.evaluation().second(Option.B);
        assertThat(body).isWaitingAt("task_settle_difference").hasOpenWork("task_settle_difference");

        body.evaluation().settled(Option.C);

        assertThat(body).isInState(SubmissionState.VERIFIED).hasPassed("task_settle_difference");
        assertThat(body.now().verified()).contains(new Score(100, 3));
    }

    @Test
    void theFirstVerifierCannotGiveTheSecondOpinion() {
        body.evaluation().first(Option.D);

        assertThatThrownBy(() -> body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY_AGAIN))
                .hasMessage("verification.conflict");
    }

    @Test
    void aVerifierOfTheSameInstitutionIsRefused() {
        Person insider = product.people().of(body.now().institution(), Role.VERIFIER);

        assertThatThrownBy(() -> body.evaluation().claimed(insider, Box.TASK_VERIFY)).hasMessage("verification.conflict");
    }

    @Test
    void onlyTheLeadSettles() {
        body.evaluation().first(Option.D);
        body.evaluation().second(Option.B);

        assertThatThrownBy(() -> body.evaluation().claimed(product.people().verifier(3), Box.TASK_SETTLE_DIFFERENCE))
                .hasMessage("verification.wrongRole");
    }
}
