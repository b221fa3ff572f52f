package id.anugerah.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OpinionPairsTest {

    @Autowired
    Product product;

    @Autowired
    OpinionPairs pairs;

    Season season;
    Case body;

    @BeforeEach
    void evaluate() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
    }

    @Test
    void oneOpinionIsNoPair() {
        body.evaluation().first(Option.C);

        assertThat(pairs.in(season.id())).isEmpty();
    }

    @Test
    void aSecondOpinionThatIsNotFinishedIsNoPair() {
        body.evaluation().first(Option.C);
        body.evaluation().claimed(product.people().verifier(2), id.anugerah.worklist.Box.TASK_VERIFY_AGAIN);
        product.runAs(product.people().verifier(2),
                () -> product.the(Verifications.class).judge(body.id(), Finding.confirming("A1", Option.A)));

        assertThat(pairs.in(season.id())).isEmpty();
    }

    @Test
    void everyIndicatorIsAPairWithWhoFoundWhatAndTheSettlementIsNot() {
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.B, "B5", Option.C);
        body.evaluation().settled(Option.D);

        int indicators = body.assessment().instrument().indicators().size();
        assertThat(pairs.in(season.id())).hasSize(indicators)
                .allSatisfy(pair -> {
                    assertThat(pair.submission()).isEqualTo(body.id());
                    assertThat(pair.claimed()).isEqualTo(Option.A);
                    assertThat(pair.first()).isEqualTo(Option.C);
                    assertThat(pair.firstVerifier()).isEqualTo(product.people().verifier(1).id());
                    assertThat(pair.secondVerifier()).isEqualTo(product.people().verifier(2).id());
                })
                .extracting(OpinionPair::indicator).isSorted().contains("A1", "E3");
        assertThat(pairs.in(season.id())).filteredOn(pair -> pair.second() == Option.C)
                .extracting(OpinionPair::indicator).containsExactly("B5");
        assertThat(pairs.in(season.id())).filteredOn(pair -> pair.second() == Option.B).hasSize(indicators - 1);
    }

    @Test
    void anotherEditionsPairsStayThere() {
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.C);

        assertThat(pairs.in(Season.of(product).id())).isEmpty();
    }
}
