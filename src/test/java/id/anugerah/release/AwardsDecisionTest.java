package id.anugerah.release;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Awards from the jury's scores in the database to a record that agrees with it. */
@ProductTest
class AwardsDecisionTest {

    @Autowired
    Product product;

    @Autowired
    StoredDecisions stored;

    @Test
    void theRecordAgreesWithTheJurysScoresAndTellsWhatDoesNot() {
        Season season = Season.of(product);
        Case finalist = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened().scored(product.people().juror(1), 80)
                .scored(product.people().juror(2), 91).closed();
        product.moveTo(season.closes(PhaseKind.FINALS));
        Release release = season.proposed(ReleaseKind.AWARDS, product.people().organizer(1));

        assertThat(release.record()).contains("\"rationality\":\"171/2\"");
        assertThat(Recomputation.of(release.record()).agrees()).isTrue();
        assertThat(stored.named(season.edition().code() + ":awards").map(Release::recordHash)).contains(release.recordHash());
        assertThat(stored.differences(release.record())).isEmpty();
        String tampered = release.record().replace("\"rationality\":\"171/2\"", "\"rationality\":\"90\"");
        assertThat(stored.differences(tampered)).extracting(Difference::key).containsExactly("noRelease", "mean", "juryTotal");

        season.released(ReleaseKind.AWARDS, product.people().organizer(2), release.recordHash());
        product.moveTo(season.opens(ReleaseKind.AWARDS.announcement()));
        assertThat(stored.differences(release.record())).isEmpty();
    }
}
