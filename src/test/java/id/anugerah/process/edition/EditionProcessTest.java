package id.anugerah.process.edition;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class EditionProcessTest {

    @Autowired
    Product product;

    @Autowired
    Releases releases;

    Season season;
    Person one;
    Person other;

    @BeforeEach
    void open() {
        season = Season.of(product);
        one = product.people().organizer(1);
        other = product.people().organizer(2);
    }

    @Test
    void phasesOpenAndCloseByTimer() {
        assertThat(product, season).isWaitingAt("event_phase_closes");
        assertThat(state(PhaseKind.REGISTRATION)).isEqualTo(Phase.State.OPEN);

        product.moveTo(season.closes(PhaseKind.REGISTRATION));
        assertThat(state(PhaseKind.REGISTRATION)).isEqualTo(Phase.State.CLOSED);
        assertThat(state(PhaseKind.EVALUATION)).isEqualTo(Phase.State.PLANNED);
        assertThat(product, season).isWaitingAt("event_phase_opens");

        product.moveTo(season.opens(PhaseKind.EVALUATION).minusSeconds(1));
        assertThat(state(PhaseKind.EVALUATION)).isEqualTo(Phase.State.PLANNED);

        product.moveTo(season.opens(PhaseKind.EVALUATION));
        assertThat(state(PhaseKind.EVALUATION)).isEqualTo(Phase.State.OPEN);
    }

    @Test
    void nothingIsProposedBeforeTheEvaluationIsOver() {
        season.evaluationOpens();

        assertThatThrownBy(() -> season.proposed(ReleaseKind.SHORTLIST, one)).hasMessage("worklist.gone");
    }

    @Test
    void nothingIsProposedWhileAVerificationIsOpen() {
        season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        product.moveTo(season.closes(PhaseKind.EVALUATION));

        assertThatThrownBy(() -> season.proposed(ReleaseKind.SHORTLIST, one)).hasMessage("release.workLeft");
    }

    @Test
    void whatIsReturnedIsProposedAgainAndReleasedByAnother() {
        evaluated();
        season.proposed(ReleaseKind.SHORTLIST, one);
        assertThat(product, season).isWaitingAt("task_release_shortlist");

        season.returned(ReleaseKind.SHORTLIST, other);
        assertThat(product, season).isWaitingAt("task_propose_shortlist").hasOpenWork("task_propose_shortlist");

        Release again = season.proposed(ReleaseKind.SHORTLIST, other);
        season.released(ReleaseKind.SHORTLIST, one, again.recordHash());
        assertThat(product, season).isWaitingAt("event_shortlist_due").hasPassed("gateway_shortlist_released");
    }

    @Test
    void nobodyReleasesOrReturnsTheOwnProposal() {
        evaluated();
        Release proposal = season.proposed(ReleaseKind.SHORTLIST, one);

        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, one, proposal.recordHash()))
                .hasMessage("release.samePerson");
        assertThatThrownBy(() -> season.returned(ReleaseKind.SHORTLIST, one)).hasMessage("release.samePerson");
        assertThat(product, season).isWaitingAt("task_release_shortlist");
    }

    @Test
    void whatHasChangedSinceTheProposalIsNotReleased() {
        Case body = evaluated();
        Release proposal = season.proposed(ReleaseKind.SHORTLIST, one);
        body.withdrawn();

        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, proposal.recordHash()))
                .hasMessage("release.changed");
    }

    @Test
    void nothingIsPublicBeforeTheHourAndEveryWaitingCaseHearsItThen() {
        Case first = evaluated();
        Release proposal = season.proposed(ReleaseKind.SHORTLIST, one);
        season.released(ReleaseKind.SHORTLIST, other, proposal.recordHash());

        product.moveTo(season.opens(PhaseKind.SHORTLIST).minusSeconds(1));
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).isEmpty();
        assertThat(first).isInState(SubmissionState.VERIFIED).isWaitingAt("event_shortlist_announced");

        product.moveTo(season.opens(PhaseKind.SHORTLIST));
        assertThat(releases.published(season.id(), ReleaseKind.SHORTLIST)).extracting("submission").contains(first.id());
        assertThat(first).isInState(SubmissionState.FINALIST);
        assertThat(product.sql().sql("select count(*) from submission where edition = :id and state = 'VERIFIED'")
                .param("id", season.id()).query(Integer.class).single()).isZero();
    }

    /** Three verified cases; the first of them. Evaluation is closed. */
    private Case evaluated() {
        Case first = season.aCase().registered().activated().filled(Option.D).submitted();
        Case second = season.aCase().registered().activated().filled(Option.D).submitted();
        Case third = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        first.evaluation().confirmed();
        second.evaluation().confirmed();
        third.evaluation().confirmed();
        product.moveTo(season.closes(PhaseKind.EVALUATION));
        return first;
    }

    private Phase.State state(PhaseKind kind) {
        return season.edition().phase(kind).state();
    }
}
