package id.anugerah.ui.verification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.access.Person;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Objection;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Samples;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answering an objection on the screen: only what was objected to, with everything that was said about it. */
@ScreenTest
class ObjectionDeskViewTest {

    @Autowired
    Product product;

    Case body;
    Person judge;

    @BeforeEach
    void filed() {
        Season season = Season.small(product);
        body = season.aCase(Group.GENERAL).registered().activated().filled(Option.B).answered("A1", Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().lowering(List.of("A1", "B2"), Option.C);
        season.shortlistAnnounced();
        body.objection().writing("A1", "B2").adding("baru.pdf", Samples.pdf());
        body.objection().filed();
        judge = product.people().verifier(7);
    }

    @Test
    void everyIndicatorIsAnsweredAndTheAnswerIsFinished() {
        body.objection().claimed(judge);
        Screen.of(product, judge);
        Screen.opens("verifikasi/" + body.id()); // the work list's next leads there too
        assertThat(Screen.texts(H1.class)).containsExactly(body.now().bodyName());
        assertThat(Screen.texts(H2.class)).anyMatch(text -> text.startsWith("A1 · ")).contains("Berkas baru (1)");
        assertThat(Screen.texts(Paragraph.class)).contains("Bukti pada halaman 1 menunjukkan semua unsur.");

        save();
        assertThat(options().isInvalid()).as("nothing chosen").isTrue();
        assertThat(options().getListDataView().getItems()).as("up to the claim").containsExactly(Option.C, Option.B, Option.A);
        _setValue(options(), Option.A);
        save();
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Tulis alasan jawaban untuk indikator A1");
        _setValue(_get(TextArea.class), "Halaman 2 menunjukkannya.");
        save();
        assertThat(Screen.texts(H2.class)).as("the next one").anyMatch(text -> text.startsWith("B2 · "));
        assertThat(options().getListDataView().getItems()).containsExactly(Option.C, Option.B);
        _click(_get(Button.class, spec -> spec.withText("Selesaikan jawaban")));
        assertThat(Screen.texts(Span.class)).contains("Indikator B2 belum dijawab.");
        _setValue(options(), Option.C);
        _setValue(_get(TextArea.class), "Tidak ada yang baru.");
        save();
        _click(_find(Button.class, spec -> spec.withText("Selesaikan jawaban")).get(0));
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.contains("1 dari 2 indikator dikabulkan"));
        _click(_find(Button.class, spec -> spec.withText("Selesaikan jawaban")).get(1));
        product.dueJobs();

        assertThat(body.objection().desk().objection().orElseThrow().state()).isEqualTo(Objection.State.ANSWERED);
    }

    @Test
    void whoeverDoesNotHoldItSeesNothingOfIt() {
        Screen.of(product, judge);
        Screen.opens("verifikasi/keberatan/" + body.id());
        assertThat(Screen.texts(H1.class)).containsExactly("Keberatan ini tidak ada di tangan Anda");
        _assertNone(TextArea.class);
        Screen.opens("verifikasi/keberatan/kacau");
        assertThat(Screen.texts(H1.class)).containsExactly("Keberatan ini tidak ada di tangan Anda");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Option> options() {
        return _get(RadioButtonGroup.class);
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Simpan jawaban")));
    }
}
