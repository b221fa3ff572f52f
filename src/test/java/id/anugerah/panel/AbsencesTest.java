package id.anugerah.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AbsencesTest {

    @Autowired
    Product product;

    @Autowired
    Absences absences;

    Person juror;
    Person other;
    Instant start;

    @BeforeEach
    void people() {
        juror = product.people().juror(31);
        other = product.people().juror(32);
        start = product.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        product.sql().sql("delete from absence where account = any(:who)")
                .param("who", new java.util.UUID[] {juror.id(), other.id()}).update();
    }

    @Test
    void aJurorKeepsOnlyTheOwnOnes() {
        add(juror, start, start.plusSeconds(3600));
        Absence own = product.as(juror, absences::mine).get(0);

        assertThat(own.from()).isEqualTo(start);
        assertThat(product.as(other, absences::mine)).isEmpty();
        assertThatThrownBy(() -> product.runAs(other, () -> absences.remove(own.id()))).hasMessage("panel.absenceGone");
        product.runAs(juror, () -> absences.remove(own.id()));
        assertThat(product.as(juror, absences::mine)).isEmpty();
    }

    @Test
    void itEndsAfterItBeginsAndIsNotOver() {
        assertThatThrownBy(() -> add(juror, start, start)).hasMessage("panel.absenceOrder");
        assertThatThrownBy(() -> add(juror, start, start.minusSeconds(60))).hasMessage("panel.absenceOrder");
        assertThatThrownBy(() -> add(juror, product.now().minusSeconds(3600), product.now())).hasMessage("panel.absencePast");
    }

    @Test
    void twentyAreTheMost() {
        for (int n = 0; n < Absences.MOST; n++) {
            add(juror, start.plusSeconds(n * 3600L), start.plusSeconds(n * 3600L + 60));
        }
        assertThatThrownBy(() -> add(juror, start, start.plusSeconds(60))).hasMessage("panel.absencesMany");
    }

    @Test
    void aFinalistsOneStandsInTheCalendarAndIsItsOwn() {
        Season season = Season.of(product);
        Case finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        Case another = season.aCase().registered().activated().filled(Option.C).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        another.evaluation().confirmed();
        season.shortlistAnnounced();
        Instant morning = season.opens(PhaseKind.FINALS);

        product.runAs(finalist.owner(), () -> absences.addForFinalist(finalist.id(), morning, morning.plusSeconds(60)));

        List<Absence> all = product.as(product.people().organizer(1), () -> absences.ofEdition(season.id()));
        assertThat(all).extracting(Absence::submission).containsExactly(Optional.of(finalist.id()));
        assertThatThrownBy(() -> product.runAs(another.owner(), () -> absences.addForFinalist(finalist.id(), morning,
                morning.plusSeconds(60)))).hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.as(another.owner(), () -> absences.ofFinalist(finalist.id())))
                .hasMessage("submission.notYours");
        assertThatThrownBy(() -> product.runAs(another.owner(), () -> absences.removeForFinalist(another.id(),
                all.get(0).id()))).hasMessage("panel.absenceGone");
        product.runAs(finalist.owner(), () -> absences.removeForFinalist(finalist.id(), all.get(0).id()));
        assertThat(product.as(finalist.owner(), () -> absences.ofFinalist(finalist.id()))).isEmpty();
    }

    private void add(Person person, Instant from, Instant to) {
        product.runAs(person, () -> absences.add(from, to));
    }
}
