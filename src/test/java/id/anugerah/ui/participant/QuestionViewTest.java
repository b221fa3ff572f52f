package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Question;
import id.anugerah.verification.Questions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class QuestionViewTest {

    @Autowired
    Product product;
    @Autowired
    Questions questions;

    Case body;

    @BeforeEach
    void evaluate() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
    }

    @Test
    void withoutAQuestionThePageSaysSoAndLeadsBack() {
        open("");

        assertThat(Screen.texts(Paragraph.class)).contains("Tim evaluasi tidak mengajukan pertanyaan untuk kiriman ini.");
        assertThat(Screen.texts(RouterLink.class)).contains("Lihat perjalanan kiriman");
    }

    @Test
    void theIndicatorsStandThereByTheirTitles() {
        body.evaluation().asking("Di halaman mana?");
        open("");

        assertThat(Screen.texts(RouterLink.class)).contains("A1Visi perbaikan layananAnda memilih b, dengan 1 berkas bukti");
    }

    @Test
    void nothingIsSentBeforeTheAnswerHasBeenChecked() {
        body.evaluation().asking("Di halaman mana?");
        open("");

        _click(button("Periksa jawaban"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _get(TextArea.class).setValue("Di halaman 12.");
        _click(button("Periksa jawaban"));
        assertThat(Screen.texts(H1.class)).containsExactly("Periksa jawaban Anda");
        assertThat(Screen.texts(Paragraph.class)).contains("Di halaman 12.");
        assertThat(question().answer()).isEmpty();

        open(""); // back to writing
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Di halaman 12.");
        _click(button("Periksa jawaban"));
        _click(button("Kirim jawaban"));

        assertThat(question().answer()).contains("Di halaman 12.");
        assertThat(question().answeredAt()).isPresent();
        assertThat(_find(Button.class, spec -> spec.withText("Kirim jawaban"))).isEmpty();
        assertThat(Screen.texts(Span.class)).anyMatch(text -> text.startsWith("Terkirim ") && text.endsWith("WIB"));
        assertThat(Screen.texts(Paragraph.class)).anyMatch(text -> text.startsWith("Tim evaluasi melanjutkan verifikasi."));
    }

    @Test
    void theCheckWithoutAnAnswerIsThePageWhereItIsWritten() {
        body.evaluation().asking("Di halaman mana?");
        open("?langkah=periksa");

        assertThat(_find(TextArea.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Kirim jawaban"))).isEmpty();
    }

    private void open(String query) {
        if (UI.getCurrent() == null) {
            Screen.of(product, body.owner());
        }
        Screen.opens("kiriman/" + body.id() + "/pertanyaan" + query);
    }

    private Question question() {
        return product.as(body.owner(), () -> questions.own(body.id())).orElseThrow();
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
