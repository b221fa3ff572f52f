package id.anugerah.process.submission;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Refused;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import id.anugerah.timeline.History;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class EndedEarlyTest {

    @Autowired
    Product product;

    Season season;

    @BeforeEach
    void open() {
        season = Season.of(product);
    }

    @Test
    void aFormThatIsBeingFilledCanBeWithdrawn() {
        Case filling = season.aCase().registered().activated();
        assertThat(filling).hasOpenWork("task_fill_assessment");

        filling.withdrawn();

        assertThat(filling).isInState(SubmissionState.WITHDRAWN).hasEnded().hasPassed("event_withdrawn");
    }

    @Test
    void aSentFormCanBeWithdrawnEvenFromTheHandsOfAVerifier() {
        Case sent = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        sent.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);

        sent.withdrawn();

        assertThat(sent).isInState(SubmissionState.WITHDRAWN).hasEnded().hasPassed("event_withdrawn");
    }

    @Test
    void aVerifiedFormCanBeWithdrawnUntilTheShortlistIsAnnounced() {
        Case verified = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        verified.evaluation().confirmed();
        assertThat(verified).isInState(SubmissionState.VERIFIED);

        verified.withdrawn();

        assertThat(verified).isInState(SubmissionState.WITHDRAWN).hasEnded();
    }

    @Test
    void aFinalistMayWithdrawAndThePlannedSessionFallsAway() {
        Case finalist = finalist();
        UUID session = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).id();

        finalist.withdrawn();

        assertThat(finalist).isInState(SubmissionState.WITHDRAWN).hasEnded();
        assertThat(product.the(Sessions.class).found(session).state()).isEqualTo(Session.State.CANCELLED);
        assertThat(product.sql().sql("select recipient from mail where subject like 'Dibatalkan: sesi final%' and body like :body")
                .param("body", "%" + finalist.now().reference() + "%tidak ikut lagi%").query(String.class).list())
                .hasSize(3).doesNotContain(finalist.owner().email());
    }

    @Test
    void aFinalistBeforeThePanelWaitsForTheEndOfItsSessionAndCannotWithdrawOnceScored() {
        Case finalist = finalist();
        Hearing hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();

        assertThatThrownBy(finalist::withdrawn).hasMessage("panel.withdrawsLater");
        assertThat(finalist).isInState(SubmissionState.FINALIST).isWaitingAt("task_score_session", "task_prepare_presentation");

        hearing.scored(product.people().juror(1), 60).scored(product.people().juror(2), 60).closed();
        assertThatThrownBy(finalist::withdrawn).isInstanceOf(Refused.class).hasMessage("submission.notWithdrawable");
    }

    @Test
    void aDisqualifiedFinalistLeavesARunningSession() {
        Case finalist = finalist();
        UUID session = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened().id();

        finalist.disqualified();

        assertThat(finalist).isInState(SubmissionState.DISQUALIFIED).hasEnded();
        assertThat(product.the(Sessions.class).found(session).state()).isEqualTo(Session.State.CANCELLED);
    }

    private Case finalist() {
        Case finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        return finalist;
    }

    @Test
    void whoIsDisqualifiedIsOutAtOnceAndTheBodyIsFreeAgain() {
        Case bad = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();

        bad.disqualified();

        assertThat(bad).isInState(SubmissionState.DISQUALIFIED).hasEnded().hasPassed("event_disqualified");
        assertThatThrownBy(bad::disqualified).hasMessage("submission.alreadyEnded");
        assertThat(product.as(bad.owner(), () -> product.the(History.class).of(bad.id())).get(0).facts()).containsKey("reason");
        assertThat(product.sql().sql("select body from mail where recipient = :owner and subject like 'Keikutsertaan Anda diakhiri%'")
                .param("owner", bad.owner().email()).query(String.class).single()).contains("Alasan: ");
        assertThat(product.the(Submissions.class).ofBody(season.id(), bad.now().institution().toString())).isEmpty();
    }

    @Test
    void whoWaitsForActivationCanBeDisqualified() {
        Case waiting = season.aCase().registered();

        waiting.disqualified();

        assertThat(waiting).isInState(SubmissionState.DISQUALIFIED).hasEnded();
        assertThatThrownBy(waiting::activated).hasMessage("activation.invalid");
    }
}
