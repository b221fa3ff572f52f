package id.anugerah.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class HistoryTest {

    @Autowired
    Product product;

    @Autowired
    History history;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @Test
    void tellsTheWayNewestFirst() {
        body.filled(Option.D).submitted();
        season.evaluationOpens();
        body.evaluation().confirmed();

        assertThat(told()).extracting(Happening::what).containsExactly(What.VERIFIED, What.EVALUATION_BEGAN, What.SENT,
                What.OPENED, What.GROUPED, What.REGISTERED);
        assertThat(told()).extracting(Happening::who).containsExactly(Who.EVALUATORS, Who.EVALUATORS, Who.YOU, Who.SYSTEM,
                Who.SYSTEM, Who.YOU);
    }

    /** Lowered by 100 points: a second opinion is asked for, and the participant is not told before the result. */
    @Test
    void tellsNeitherNamesNorSecondOpinions() {
        body.filled(Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().first(Option.D);
        body.evaluation().second(Option.D);

        List<Happening> told = told();

        assertThat(told).filteredOn(each -> each.what() == What.EVALUATION_BEGAN).hasSize(1);
        assertThat(told.toString()).doesNotContain(product.people().verifier(1).id().toString(), "verifier", "SECOND", "100");
        assertThat(told).allSatisfy(each -> assertThat(each.facts().keySet())
                .isSubsetOf("indicator", "reason", "until", "startsAt", "group"));
    }

    @Test
    void filesInARowAreOneLine() {
        for (String name : List.of("satu.pdf", "dua.pdf", "tiga.pdf")) {
            product.as(body.owner(), () -> product.the(EvidenceFiles.class).add(body.id(), "A1", name, Samples.pdf(), ""));
        }

        assertThat(told().get(0)).satisfies(last -> {
            assertThat(last.what()).isEqualTo(What.EVIDENCE_ADDED);
            assertThat(last.count()).isEqualTo(3);
            assertThat(last.facts()).containsEntry("indicator", "A1");
        });
    }

    @Test
    void tellsTheReasonOfAWithdrawal() {
        body.withdrawn();

        assertThat(told()).extracting(Happening::what).startsWith(What.WITHDRAWN, What.OPENED);
        assertThat(told().get(0).facts()).containsEntry("reason", "Perubahan organisasi");
    }

    @Test
    void aStrangerHearsNothing() {
        Case stranger = season.aCase().registered().activated();

        assertThatThrownBy(() -> product.as(stranger.owner(), () -> history.of(body.id()))).hasMessage("submission.notYours");
    }

    @Test
    void eachActionIsToldInOneWay() {
        assertThat(Arrays.stream(What.values()).map(what -> what.action)).doesNotHaveDuplicates();
    }

    private List<Happening> told() {
        return product.as(body.owner(), () -> history.of(body.id()));
    }
}
