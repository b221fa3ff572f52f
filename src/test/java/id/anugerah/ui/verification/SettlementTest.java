package id.anugerah.ui.verification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead decides between two opinions in their own terms, with both in sight. */
@ScreenTest
class SettlementTest {

    @Autowired
    Product product;

    Case body;

    @BeforeEach
    void twoOpinionsThatDifferOnOneIndicator() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().first(Option.C);
        body.evaluation().second(Option.C, "B3", Option.B);
        body.evaluation().claimed(product.people().lead(), Box.TASK_SETTLE_DIFFERENCE);
        Screen.of(product, product.people().lead());
        Screen.opens("verifikasi/" + body.id());
    }

    @Test
    void anOpinionIsTakenOverWithItsReasonByOneButton() {
        assertThat(_find(Button.class, spec -> spec.withPredicate(one -> one.getText().startsWith("Sesuai")))).isEmpty();
        Button second = button("Pakai yang kedua");
        assertThat(second.getElement().getAttribute("data-key")).isEqualTo("2");

        _click(second);

        assertThat(decided()).isEqualTo(Finding.changing("B3", Option.B, ReasonCode.OTHER, "Bukti menunjukkan hal lain."));
        assertThat(Screen.texts(Div.class)).contains("Putusan tersimpan: b – sesuai pendapat kedua");
    }

    @Test
    void anotherOptionHasAReasonOfTheLeadWhileBothOpinionsStay() {
        _click(option("d"));

        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Alasan mengubah a menjadi d"));
        assertThat(reason.getValue()).as("nobody has said so before").isEmpty();
        assertThat(_find(Opinions.class)).hasSize(1);
        Div pane = (Div) _get(Opinions.class).getParent().orElseThrow().getChildren()
                .filter(part -> part.getElement().getClassList().contains("judgement-form")).findFirst().orElseThrow();
        assertThat(pane.getElement().getParent().indexOfChild(pane.getElement()))
                .as("the reason is written right below the opinions")
                .isEqualTo(pane.getElement().getParent().indexOfChild(_get(Opinions.class).getElement()) + 1);
    }

    @Test
    void theParticipantsOwnOptionIsADecisionLikeOthers() {
        _click(option("a"));
        assertThat(product.as(product.people().lead(), () -> product.the(Verifications.class).workspace(body.id()).findings()))
                .as("nothing is saved by a letter alone").doesNotContainKey("B3");

        _click(button("Simpan dan lanjut"));

        assertThat(decided().option()).isEqualTo(Option.A);
        assertThat(Screen.texts(Div.class)).contains("Putusan tersimpan: a – berbeda dari kedua pendapat");
    }

    @Test
    void finishingTooEarlyNamesTheDifferencesThatAreLeft() {
        Screen.opens("verifikasi/" + body.id() + "?indikator=A1");

        _click(button("Selesai"));

        assertThat(_get(Div.class, spec -> spec.withClasses("workspace-problem")).getElement().getTextRecursively())
                .isEqualTo("Belum bisa selesai: 1 perbedaan belum diputuskan. Yang pertama, B3, sudah dibuka.");
        button("Pakai yang pertama");
    }

    private Finding decided() {
        return product.as(product.people().lead(), () -> product.the(Verifications.class).workspace(body.id()).findings().get("B3"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static NativeButton option(String letter) {
        return _get(NativeButton.class, spec -> spec.withPredicate(one -> letter.equals(one.getElement().getAttribute("data-key"))));
    }
}
