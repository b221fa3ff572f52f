package id.anugerah.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import id.anugerah.edition.PhaseKind;
import id.anugerah.furtherstep.FurtherStep.Kind;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepOrder;
import id.anugerah.instrument.Option;
import id.anugerah.invitation.Post.Letter;
import id.anugerah.support.Case;
import id.anugerah.support.Hearing;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The finalist and the panel hear of a step that was ordered or called off, each in their language. */
@ProductTest
class StepNewsTest {

    @Autowired
    Product product;

    @Autowired
    Ordering ordering;

    Season season;
    Case finalist;
    Hearing hearing;

    @BeforeEach
    void open() {
        season = Season.of(product);
        finalist = season.aCase().registered().activated().filled(Option.D).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        product.moveTo(season.opens(PhaseKind.FINALS));
        hearing = finalist.hearing().scheduled(season.opens(PhaseKind.FINALS)).opened();
    }

    @Test
    void aTimeGoesIntoTheCalendarAndOutOfItAgain() {
        Instant at = season.opens(PhaseKind.FINALS).plus(Duration.ofHours(27));
        UUID step = ordered(Kind.FIELD_OBSERVATION, Optional.of(at), "Jl. Medan Merdeka 1");

        List<Letter> invited = letters();

        assertThat(invited).extracting(Letter::recipient).containsExactlyInAnyOrder(finalist.owner().email(),
                product.people().chair().email(), product.people().juror(1).email(), product.people().juror(2).email());
        assertThat(invited).allSatisfy(letter -> {
            VEvent event = letter.event();
            assertThat(letter.method()).isEqualTo("REQUEST");
            assertThat(event.getUid().getValue()).startsWith(step + "@");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(at);
            assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(at.plus(Duration.ofHours(2)));
            assertThat(event.getLocation().getValue()).isEqualTo("Jl. Medan Merdeka 1");
        });
        product.runAs(product.people().chair(), () -> ordering.callOff(step, "Banjir"));

        String finalistsMail = finalist.owner().email();
        assertThat(letters()).filteredOn(letter -> letter.method().equals("CANCEL")).hasSize(4).allSatisfy(letter -> {
            assertThat(letter.event().getUid().getValue()).startsWith(step + "@");
            assertThat(letter.event().getSequence().getValue()).isEqualTo(1);
        });
        assertThat(Post.calendarOf(finalistsMail, letters())).isEmpty();
        assertThat(bodies("Dibatalkan – Observasi lapangan")).hasSize(4).allSatisfy(body -> assertThat(body).contains("Alasan: Banjir"));
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        product.sql().sql("update account set language = 'en' where id = :id").param("id", finalist.owner().id()).update();

        ordered(Kind.FURTHER_INTERVIEW, Optional.empty(), "");

        assertThat(letters()).isEmpty(); // without a time there is nothing for a calendar
        assertThat(bodies("Further interview: ")).singleElement().satisfies(body ->
                assertThat(body).contains("Time: not set yet").contains("Place: not set yet").contains("Reason: Data belum cukup")
                        .contains("/kiriman/" + finalist.id() + "/final"));
        assertThat(bodies("Wawancara lanjutan: ")).hasSize(3).allSatisfy(body -> assertThat(body).contains("Waktu: belum ditentukan"));
    }

    private UUID ordered(Kind kind, Optional<Instant> at, String place) {
        return product.as(product.people().chair(),
                () -> ordering.order(hearing.id(), new StepOrder(kind, at, place, "Data belum cukup")));
    }

    private List<Letter> letters() {
        return new Post(product).named("langkah-" + finalist.now().reference() + "-1.ics");
    }

    private List<String> bodies(String subject) {
        return product.sql().sql("select body from mail where subject like :subject").param("subject", subject + "%" + finalist.now().reference())
                .query(String.class).list();
    }
}
