package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import id.anugerah.deadline.Deadlines;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page outside its window says when it was or will be open, and what became of the answers. */
@ScreenTest
class ClosedFormTest {

    @Autowired
    Product product;

    Season season;
    Case body;
    Instant closes;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.D);
        closes = season.closes(PhaseKind.REGISTRATION);
    }

    @ParameterizedTest
    @CsvSource({"NOT_SUBMITTED, tanpa dikirim, tersimpan", "WITHDRAWN, mengundurkan diri, tersimpan",
        "DISQUALIFIED, didiskualifikasi, tersimpan", "EXPIRED, tidak dibuka pada waktunya, Tidak ada isian yang hilang",
        "REFUSED, tidak memenuhi syarat, tidak ada isian"})
    void saysWhyAndWhatBecameOfTheAnswers(String state, String why, String answers) {
        product.sql().sql("update submission set state = :state where id = :id").param("state", state).param("id", body.id()).update();
        for (String page : List.of("/borang", "/borang/A1", "/periksa")) {
            show(page);
            assertThat(_get(FormState.class).getElement().getTextRecursively()).as(page).contains(why, answers);
            assertThat(_find(Button.class, spec -> spec.withText("Simpan dan siap verifikasi"))).as(page).isEmpty();
        }
        show("");
        assertThat(_find(HistoryList.class)).hasSize(1);
    }

    @Test
    void countsDownUntilTheDeadlineAndKeepsQuietAboutTheGrace() {
        product.timeIs(closes.minus(Duration.ofMinutes(5)));
        show("/borang");
        assertThat(deadline()).contains("Batas waktu: Rabu, 14 Oktober 2020, 23.59 WIB", "Tersisa 5 menit");

        product.timeIs(closes.plusSeconds(60));
        show("/borang");
        assertThat(deadline()).contains("Batas waktu telah lewat", "kirim sekarang juga").doesNotContain("15 menit");
        show("/periksa");
        assertThat(_find(Button.class, spec -> spec.withText("Simpan dan siap verifikasi"))).as("sending is still taken").hasSize(1);

        product.timeIs(closes.plus(Duration.ofMinutes(15)));
        show("/borang");
        assertThat(deadline()).contains("Batas waktu telah lewat").doesNotContain("kirim sekarang juga");
    }

    @Test
    void saysWhenItOpensBeforeItsTime() {
        product.timeIs(season.opens(PhaseKind.REGISTRATION).minusSeconds(3600));
        show("/borang");

        assertThat(deadline()).contains("Dibuka: Jumat, 14 Agustus 2020", "Belum dibuka");
    }

    @Test
    void namesTheExtensionAndItsReason() {
        product.runAs(product.people().organizer(1),
                () -> product.the(Deadlines.class).grantExtension(body.id(), closes.plus(Duration.ofDays(1)), "Banjir di kantor"));
        for (String page : List.of("", "/borang", "/periksa")) {
            show(page);
            assertThat(deadline()).as(page).contains("15 Oktober 2020, 23.59 WIB", "semula Rabu, 14 Oktober 2020", "Banjir di kantor");
        }
    }

    private void show(String page) {
        Screen.of(product, body.owner());
        Screen.opens("kiriman/" + body.id() + page);
    }

    private static String deadline() {
        return _get(DeadlineNote.class).getElement().getTextRecursively();
    }
}
