package id.anugerah.process.shortlist_correction;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.outcome.Results;
import id.anugerah.release.CorrectionEffect;
import id.anugerah.release.Corrections;
import id.anugerah.release.CutStudies;
import id.anugerah.release.Proposal;
import id.anugerah.release.Release;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Outstanding;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ShortlistCorrectionTest {

    private static final String PROPOSE = "task_propose_shortlist_correction";

    @Autowired
    Product product;

    @Autowired
    Releases releases;

    @Autowired
    Corrections corrections;

    @Autowired
    CutStudies studies;

    @Autowired
    Results results;

    Outstanding bodies;
    Season season;
    Person one;
    Person other;

    @BeforeEach
    void announced() {
        bodies = Outstanding.announced(product);
        season = bodies.season();
        one = product.people().organizer(1);
        other = product.people().organizer(2);
    }

    @Test
    void thePlaceOfAFinalistWhoWithdrawsGoesToTheNextInLine() {
        Case next = bodies.body(3);
        assertThat(next).isInState(SubmissionState.NOT_SHORTLISTED).hasEnded();

        bodies.body(1).withdrawn();

        assertThat(product, season).hasOpenWork(PROPOSE).isWaitingAt(PROPOSE, "event_phase_opens");
        assertThat(finalists()).as("what was announced counts").containsExactly(name(1), name(2));
        assertThat(next).isInState(SubmissionState.NOT_SHORTLISTED);

        season.corrected(ReleaseKind.SHORTLIST);

        assertThat(finalists()).containsExactly(name(2), name(3));
        assertThat(next).isInState(SubmissionState.FINALIST).isWaitingAt("task_schedule_session", "task_prepare_presentation")
                .hasPassed("event_called_up");
        assertThat(corrections.announced(season.id(), ReleaseKind.SHORTLIST)).singleElement().satisfies(correction -> {
            assertThat(correction.came()).containsExactly(name(3));
            assertThat(correction.left()).containsExactly(name(1));
        });
        assertThat(product.sql().sql("select count(*) from mail where recipient = :owner and subject like 'Selamat, Anda finalis%'")
                .param("owner", next.owner().email()).query(Integer.class).single()).isEqualTo(1);
        assertThat(product, season).hasOpenWork().isWaitingAt("event_phase_opens");
    }

    @Test
    void aLateFinalistIsHeardAndReadsItsJuryResultOnlyAfterTheAwards() {
        bodies.body(1).withdrawn();
        season.corrected(ReleaseKind.SHORTLIST);
        Case late = bodies.body(3);
        assertThat(late.now().resultOpen()).as("the jury’s means are closed again").isFalse();

        product.moveTo(season.opens(PhaseKind.FINALS));
        late.hearing().held(season.opens(PhaseKind.FINALS), 70);
        bodies.body(2).hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(7200), 60);
        assertThat(late).isInState(SubmissionState.SCORED);
        season.awardsAnnounced();

        assertThat(late).isInState(SubmissionState.AWARDED).hasEnded().hasPassed("call_late_outcome", "event_late_completed");
        assertThat(product.as(late.owner(), () -> results.mine(late.id())).award()).isPresent();
    }

    @Test
    void aCorrectionIsReturnedAndProposedAgainAndNobodyReleasesTheOwn() {
        bodies.body(2).withdrawn();
        Release proposal = season.proposed(ReleaseKind.SHORTLIST, one);
        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, one, proposal.recordHash()))
                .hasMessage("release.samePerson");

        season.returned(ReleaseKind.SHORTLIST, other);
        assertThat(product, season).hasOpenWork(PROPOSE);
        assertThat(finalists()).containsExactly(name(1), name(2));

        season.corrected(ReleaseKind.SHORTLIST);
        assertThat(finalists()).containsExactly(name(1), name(3));
    }

    @Test
    void whoeverLeavesWhileACorrectionIsProposedIsNotReleasedWithIt() {
        bodies.body(1).withdrawn();
        Release proposal = season.proposed(ReleaseKind.SHORTLIST, one);
        bodies.body(2).disqualified();

        assertThatThrownBy(() -> season.released(ReleaseKind.SHORTLIST, other, proposal.recordHash()))
                .hasMessage("release.changed");
        season.returned(ReleaseKind.SHORTLIST, other);
        season.corrected(ReleaseKind.SHORTLIST);

        assertThat(finalists()).containsExactly(name(3), name(4));
    }

    @Test
    void aLateFinalistMayLeaveTooAndTheOneAfterComes() {
        bodies.body(1).withdrawn();
        season.corrected(ReleaseKind.SHORTLIST);
        bodies.body(3).withdrawn();
        assertThat(bodies.body(3)).hasEnded().hasPassed("event_late_withdrawn");
        season.corrected(ReleaseKind.SHORTLIST);
        bodies.body(4).disqualified();
        assertThat(bodies.body(4)).hasEnded().hasPassed("event_late_disqualified");
        season.corrected(ReleaseKind.SHORTLIST);

        assertThat(finalists()).containsExactly(name(2), name(5));
        bodies.body(5).withdrawn();
        season.corrected(ReleaseKind.SHORTLIST);
        assertThat(finalists()).as("nobody is left to come").containsExactly(name(2));
        assertThat(corrections.announced(season.id(), ReleaseKind.SHORTLIST)).hasSize(4);
    }

    @Test
    void anUpheldObjectionBringsABodyInAndNobodyLosesAnAnnouncedPlace() {
        Person judge = product.people().verifier(7);
        bodies.body(3).objection().writing("B1", "C1").filed().claimed(judge).ruled(judge, "B1", Option.A)
                .ruled(judge, "C1", Option.A).finished(judge);
        assertThat(product, season).hasOpenWork(PROPOSE);
        assertThat(product.as(one, () -> corrections.effect(season.id(), ReleaseKind.SHORTLIST))).get().satisfies(effect ->
                assertThat(effect.moves()).filteredOn(CorrectionEffect.Move::changesTheList).singleElement()
                        .satisfies(move -> assertThat(move.body()).isEqualTo(name(3))));

        season.corrected(ReleaseKind.SHORTLIST);

        assertThat(finalists()).as("two places, three finalists").containsExactlyInAnyOrder(name(1), name(2), name(3));
        assertThat(bodies.body(3)).isInState(SubmissionState.FINALIST);
        assertThat(product.as(one, () -> studies.recomputed(season.id(), ReleaseKind.SHORTLIST))).get()
                .satisfies(again -> assertThat(again.differences()).isEmpty());
    }

    @Test
    void whenTheFinalsAreOverTheAnnouncedListStays() {
        bodies.body(1).withdrawn();
        season.proposed(ReleaseKind.SHORTLIST, one);
        product.moveTo(season.opens(PhaseKind.FINALS));
        bodies.body(2).hearing().held(season.opens(PhaseKind.FINALS), 60);

        product.moveTo(season.closes(PhaseKind.FINALS));

        assertThat(product, season).hasPassed("task_drop_shortlist_correction", "event_correction_dropped")
                .isWaitingAt("task_propose_awards").hasOpenWork("task_propose_awards");
        assertThat(finalists()).containsExactly(name(1), name(2));
        assertThat(product.as(one, () -> releases.latest(season.id(), ReleaseKind.SHORTLIST))).get()
                .extracting(Release::state).isEqualTo(Release.State.RETURNED);
    }

    @Test
    void whoWasNoFinalistLeavesTheListAsItIs() {
        bodies.body(3).disqualified();

        assertThat(product, season).hasOpenWork();
        assertThatThrownBy(() -> season.proposed(ReleaseKind.SHORTLIST, one)).hasMessage("release.proposedAlready");

        bodies.body(1).withdrawn();
        season.corrected(ReleaseKind.SHORTLIST);
        assertThat(finalists()).as("the one after the disqualified one").containsExactly(name(2), name(4));
    }

    @Test
    void theRecordOfACorrectionIsComputedAgain() {
        bodies.body(1).withdrawn();
        String first = product.as(one, () -> releases.latest(season.id(), ReleaseKind.SHORTLIST)).orElseThrow().recordHash();
        season.corrected(ReleaseKind.SHORTLIST);

        Release correction = product.as(one, () -> releases.latest(season.id(), ReleaseKind.SHORTLIST)).orElseThrow();
        assertThat(correction.record()).contains("\"corrects\":\"" + first + "\"", "\"kept\":[\"");
        assertThat(product.as(one, () -> studies.recomputed(season.id(), ReleaseKind.SHORTLIST))).get()
                .satisfies(again -> assertThat(again.differences()).isEmpty());
        assertThat(product.as(one, () -> releases.preview(season.id(), ReleaseKind.SHORTLIST)).of(Group.OUTSTANDING))
                .extracting(Proposal.Entry::reference).doesNotContain(bodies.body(1).now().reference());
    }

    private List<String> finalists() {
        return releases.published(season.id(), ReleaseKind.SHORTLIST).stream().map(Proposal.Entry::body).toList();
    }

    private String name(int place) {
        return bodies.body(place).now().bodyName();
    }
}
