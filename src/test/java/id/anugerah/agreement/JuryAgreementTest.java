package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class JuryAgreementTest {

    @Autowired
    Product product;

    @Autowired
    JuryAgreement agreement;

    @Test
    void closedSessionsOfTheSeasonAreCounted() {
        Season season = Season.of(product);
        Case one = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        Case two = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        Case open = season.aCase(Group.GENERAL).registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        one.evaluation().confirmed();
        two.evaluation().confirmed();
        open.evaluation().confirmed();
        season.shortlistAnnounced();
        Person auditor = product.people().auditor();
        assertThat(product.as(auditor, () -> agreement.of(season.id()))).isEqualTo(new JuryReport(java.util.List.of(), java.util.List.of()));

        Instant morning = season.opens(PhaseKind.FINALS);
        one.hearing().scheduled(morning).opened().scored(juror(1), 70).scored(juror(2), 60).closed();
        two.hearing().scheduled(morning.plus(Duration.ofHours(1))).opened().scored(juror(1), 80).scored(juror(2), 70).closed();
        open.hearing().scheduled(morning.plus(Duration.ofHours(2))).opened().scored(juror(1), 10).scored(juror(2), 90);

        JuryReport report = product.as(auditor, () -> agreement.of(season.id()));
        assertThat(report.panels()).singleElement().satisfies(panel -> {
            assertThat(panel.sessions()).isEqualTo(2);
            assertThat(panel.correlation().orElseThrow().targets()).isEqualTo(2);
            assertThat(panel.correlation().orElseThrow().single()).isCloseTo(0.5, within(1e-9)); // MSR 100, MSC 100, MSE 0
        });
        assertThat(report.jurors()).extracting(figures -> figures.differences().mean()).containsExactlyInAnyOrder(10.0, -10.0);
        assertThat(report.jurors()).allSatisfy(figures -> assertThat(figures.differences().size()).isEqualTo(2));
        assertThat(report.jurors()).allSatisfy(figures -> assertThat(figures.effect()).isEqualTo(new JurorFigures.Effect(0, 0)));
    }

    private Person juror(int number) {
        return product.people().juror(number);
    }
}
