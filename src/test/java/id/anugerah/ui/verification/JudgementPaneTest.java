package id.anugerah.ui.verification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Questions;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.Verifications;
import id.anugerah.worklist.Box;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class JudgementPaneTest {

    @Autowired
    Product product;

    Case body;

    @BeforeEach
    void claim() {
        Season season = Season.of(product);
        body = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);
        Screen.of(product, product.people().verifier(1));
        Screen.opens("verifikasi/" + body.id());
    }

    @Test
    void confirmingIsOneKeySavesAndGoesOn() {
        Button confirm = button("Sesuai, tetap b");
        assertThat(confirm.getElement().getAttribute("data-key")).isEqualTo("Enter y");

        _click(confirm);

        assertThat(findings().get("A1").option()).isEqualTo(Option.B);
        assertThat(Screen.texts(H2.class)).anyMatch(title -> title.startsWith("A2 · "));
        assertThat(progress()).isEqualTo("1 dari 23 indikator");
    }

    @Test
    void aChangeIsNotSavedWithoutItsReason() {
        _click(option(Option.D));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Alasan mengubah b menjadi d"));
        _click(button("Simpan dan lanjut"));
        assertThat(Screen.texts(Paragraph.class)).contains("Pilih alasan perubahan pada indikator A1 dari daftar.");

        _click(pressedBy("1"));
        _click(button("Simpan dan lanjut"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(findings()).isEmpty();

        _setValue(reason, "Tidak ada bukti.", true);
        _click(button("Simpan dan lanjut"));
        assertThat(findings().get("A1").option()).isEqualTo(Option.D);
        assertThat(findings().get("A1").reason()).isEqualTo("Tidak ada bukti.");
        assertThat(findings().get("A1").code()).contains(ReasonCode.NO_EVIDENCE);
    }

    @Test
    void theLastDecisionIsTakenBackByOneKey() {
        _click(button("Sesuai, tetap b"));
        _click(button("Sesuai, tetap b"));

        _click(button("Urungkan A2"));
        assertThat(findings()).containsOnlyKeys("A1");
        assertThat(Screen.texts(H2.class)).anyMatch(title -> title.startsWith("A2 · "));

        _click(button("Urungkan A1"));
        assertThat(findings()).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withPredicate(one -> one.getText().startsWith("Urungkan")))).isEmpty();
    }

    @Test
    void cancellingAChangeOffersToConfirmAgain() {
        _click(option(Option.A));
        _click(button("Batal"));

        assertThat(_find(TextArea.class)).isEmpty();
        button("Sesuai, tetap b");
    }

    @Test
    void finishingTooEarlySaysWhatIsMissingAndOpensTheFirst() {
        _click(button("Sesuai, tetap b"));
        _click(button("Sesuai, tetap b"));
        Screen.opens("verifikasi/" + body.id() + "?indikator=D1");

        _click(button("Selesai"));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(problem()).isEqualTo("Belum bisa selesai: 21 indikator belum diputuskan. Yang pertama, A3, sudah dibuka.");
        assertThat(Screen.texts(H2.class)).anyMatch(title -> title.startsWith("A3 · "));
    }

    @Test
    void finishingIsAskedForWhenEverythingIsDecided() {
        for (int i = 0; i < 23; i++) {
            _click(button("Sesuai, tetap b"));
        }
        assertThat(progress()).isEqualTo("23 dari 23 indikator");

        _click(button("Selesai"));

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Selesaikan verifikasi?");
    }

    @Test
    void anOpenQuestionStaysInSightAndStandsAgainstFinishing() {
        product.runAs(product.people().verifier(1), () -> product.the(Questions.class).ask(body.id(), List.of("B2"), "Di halaman mana?"));
        Screen.opens("verifikasi/" + body.id() + "?indikator=A1");

        assertThat(Screen.texts(QuestionState.class).get(0)).contains("Menunggu jawaban pesertasampai ").contains("waktu verifikasi berhenti");
        assertThat(_find(QuestionNotice.class)).as("beside another indicator it stands in the line only").hasSize(1);
        Screen.opens("verifikasi/" + body.id() + "?indikator=B2");
        assertThat(_find(QuestionNotice.class)).as("and beside the indicator that it is about").hasSize(2);

        for (int i = 0; i < 23; i++) {
            _click(button("Sesuai, tetap b"));
        }
        _click(button("Selesai"));
        assertThat(problem()).startsWith("Peserta masih ditanya.");

        product.runAs(body.owner(), () -> product.the(Questions.class).answer(body.id(), "Halaman 12."));
        product.dueJobs();
        Screen.opens("verifikasi/" + body.id() + "?indikator=B2");
        assertThat(Screen.texts(QuestionState.class).get(0)).contains("Peserta sudah menjawab").contains("WIB");
        _click(button("Selesai"));
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    private Map<String, Finding> findings() {
        return product.as(product.people().verifier(1), () -> product.the(Verifications.class).workspace(body.id()).findings());
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static NativeButton option(Option option) {
        return pressedBy(option.letter());
    }

    private static NativeButton pressedBy(String key) {
        return _find(NativeButton.class).stream()
                .filter(button -> key.equals(button.getElement().getAttribute("data-key"))).findFirst().orElseThrow();
    }

    private static String problem() {
        return _get(Div.class, spec -> spec.withClasses("workspace-problem")).getElement().getTextRecursively();
    }

    private static String progress() {
        return _get(Span.class, spec -> spec.withId("verification-progress")).getText();
    }
}
