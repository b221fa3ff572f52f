package id.anugerah.process.award_correction;

import static id.anugerah.support.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.access.Person;
import id.anugerah.outcome.Certificate;
import id.anugerah.outcome.Certificates;
import id.anugerah.release.Corrections;
import id.anugerah.release.Proposal;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.submission.SubmissionState;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AwardCorrectionTest {

    private static final String PROPOSE = "task_propose_award_correction";

    @Autowired
    Product product;

    @Autowired
    Releases releases;

    @Autowired
    Corrections corrections;

    @Autowired
    Certificates certificates;

    Ended ended;
    Season season;
    Person one;

    @BeforeEach
    void announced() {
        ended = Ended.of(product);
        season = ended.season();
        one = product.people().organizer(1);
    }

    @Test
    void nothingIsCorrectedWhileTheRuleGivesWhatWasAnnounced() {
        corrections.look(season.id());

        assertThat(product, season).hasOpenWork().hasEnded();
    }

    @Test
    void whoWinsNoMoreAndWhoWinsNowIsDecidedByTwoPeopleAndTold() {
        assertThat(winners()).containsExactlyInAnyOrder(name(ended.first()), name(ended.second()));

        Certificate before = certificate();
        secondIsLeftOut();
        corrections.look(season.id());
        corrections.look(season.id());
        assertThat(product, season).hasOpenWork(PROPOSE).isWaitingAt(PROPOSE);
        assertThat(product.as(one, () -> corrections.effect(season.id(), ReleaseKind.AWARDS))).get().satisfies(effect ->
                assertThat(effect.moves()).anySatisfy(move -> assertThat(move.leaves()).isTrue()));
        assertThat(winners()).as("what was announced counts").hasSize(2);

        season.returnedCorrection(ReleaseKind.AWARDS).corrected(ReleaseKind.AWARDS);

        assertThat(winners()).containsExactly(name(ended.first()));
        theCertificateFollows(before);
        assertThat(ended.second()).isInState(SubmissionState.NOT_AWARDED);
        assertThat(ended.first()).isInState(SubmissionState.AWARDED);
        assertThat(product, season).hasEnded();
        assertThat(corrections.announced(season.id(), ReleaseKind.AWARDS)).singleElement()
                .satisfies(correction -> assertThat(correction.left()).containsExactly(name(ended.second())));
    }

    private void theCertificateFollows(Certificate before) {
        assertThat(before.kind()).isEqualTo(Certificate.Kind.WINNER);
        assertThat(certificate().kind()).isEqualTo(Certificate.Kind.FINALIST);
        assertThat(certificate().running()).isEqualTo(1);
        assertThat(certificates.find(before.number())).get().extracting(Certificate::replacedAt)
                .satisfies(at -> assertThat((java.util.Optional<?>) at).isPresent());
    }

    private Certificate certificate() {
        return product.as(ended.second().owner(), () -> certificates.mine(ended.second().id())).orElseThrow();
    }

    /** As if the rule gave the second place to nobody: a place that organizers leave empty by hand. */
    private void secondIsLeftOut() {
        product.sql().sql("""
                        insert into award_change (edition, grouping, category, place, taker, reason, asked_by, asked_at)
                        values (:edition, 'OUTSTANDING', 'outstanding', 2, null, 'Bukti ditarik', :by, now())""")
                .param("edition", season.id()).param("by", one.id()).update();
    }

    private List<String> winners() {
        return releases.published(season.id(), ReleaseKind.AWARDS).stream().map(Proposal.Entry::body).toList();
    }

    private static String name(Case body) {
        return body.now().bodyName();
    }
}
