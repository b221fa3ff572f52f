package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.Person;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Objected;
import id.anugerah.objection.Objection;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The participant's way: from the result to the receipt and the answer. */
@ScreenTest
class ObjectionViewTest {

    @Autowired
    Product product;

    Season season;
    Case body;

    @BeforeEach
    void announced() {
        season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.A).answered("C1", Option.B).submitted();
        season.evaluationOpens();
        body.evaluation().lowering(List.of("A1", "B2"), Option.B);
        season.shortlistAnnounced();
        Screen.of(product, body.owner());
    }

    @Test
    void fromTheResultToTheReceiptAndTheAnswer() {
        Screen.opens("kiriman/" + body.id() + "/hasil");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText)).contains("Ajukan keberatan");

        open("");
        assertThat(_find(Checkbox.class)).as("only what was lowered").hasSize(2);
        _setValue(_find(Checkbox.class).get(0), true);
        open("?langkah=periksa");
        assertThat(Screen.texts(Paragraph.class)).contains("Alasannya belum ditulis.");
        file();
        ObjectionText text = _find(ObjectionText.class).get(0);
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).isEqualTo("Tulis alasan keberatan untuk indikator A1.");
        _setValue(text, "Ada di halaman 4.");
        assertThat(draft().points()).extracting(Objected::text).containsExactly("Ada di halaman 4.");
        open("?langkah=periksa");
        file();
        assertThat(Screen.texts(Span.class)).contains(body.now().reference() + "-K");
        assertThat(Screen.texts(H2.class)).contains("Keberatan Anda");

        product.dueJobs();
        Person judge = product.people().verifier(7);
        body.objection().claimed(judge).ruled(judge, "A1", Option.A).finished(judge);
        Screen.of(product, body.owner());
        open("");
        assertThat(Screen.texts(H2.class)).contains("1 dari 1 indikator dikabulkan");
        assertThat(Screen.texts(Span.class)).contains("Dikabulkan", "Pilihan b menjadi a; nilai 2,00 menjadi 3,00");
        assertThat(Screen.texts(Paragraph.class)).contains("Dibaca kembali.");
        Screen.opens("kiriman/" + body.id() + "/hasil");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText)).contains("Baca keberatan");
    }

    @Test
    void whatIsTakenBackAndChosenAgainIsStillThere() {
        body.objection().writing("A1");
        open("");
        Checkbox first = _find(Checkbox.class).get(0);
        assertThat(first.getValue()).isTrue();
        _setValue(first, false);
        assertThat(draft().points()).isEmpty();
        _setValue(first, true);
        assertThat(draft().points()).extracting(Objected::text).containsExactly("Bukti pada halaman 1 menunjukkan semua unsur.");
    }

    @Test
    void twoWindowsEndAtOneReceipt() {
        body.objection().writing("A1");
        open("?langkah=periksa");
        body.objection().filed(); // the other window
        Screen.of(product, body.owner());
        open("");
        _assertNone(Checkbox.class);
        assertThat(Screen.texts(Span.class)).contains(body.now().reference() + "-K");
    }

    @Test
    void outsideTheWindowThePageSaysWhenItWas() {
        product.timeIs(season.opens(PhaseKind.SHORTLIST).plus(Duration.ofDays(4)));
        open("");
        assertThat(Screen.texts(Paragraph.class)).contains("Waktu mengajukan keberatan sudah lewat.")
                .anyMatch(text -> text.startsWith("Keberatan atas daftar pendek diterima dari "));
        _assertNone(Checkbox.class);
        Screen.opens("kiriman/" + body.id() + "/hasil");
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.contains("waktu itu sudah lewat"));
    }

    @Test
    void strangersFindNothing() {
        Case other = season.aCase(Group.GENERAL);
        product.timeIs(season.opens(PhaseKind.REGISTRATION).plusSeconds(7200));
        other.registered().activated();
        Screen.of(product, other.owner());
        open("");
        assertThat(Screen.texts(H1.class)).containsExactly("Halaman tidak dapat dibuka");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).noneMatch(href -> href.contains("/dokumen/keberatan/"));
    }

    private void file() {
        _click(_get(Button.class, spec -> spec.withText("Ajukan keberatan")));
        _click(_get(Button.class, spec -> spec.withText("Ya, ajukan")));
    }

    private Objection draft() {
        return body.objection().desk().objection().orElseThrow();
    }

    private void open(String query) {
        Screen.opens("kiriman/" + body.id() + "/keberatan" + query);
    }
}
