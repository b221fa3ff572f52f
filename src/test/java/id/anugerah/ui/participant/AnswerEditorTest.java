package id.anugerah.ui.participant;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.Screen;
import id.anugerah.support.ScreenTest;
import id.anugerah.support.Season;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One indicator's page while another window, a colleague or an earlier window of this browser has its own words. */
@ScreenTest
class AnswerEditorTest {

    private static final String FIRST = "Unit bekerja sejak 2015.";

    @Autowired
    Product product;

    Case body;

    @BeforeEach
    void open() {
        body = Season.of(product).aCase().registered().activated();
        elsewhere(Option.B, FIRST, 0);
        Screen.of(product, body.owner());
        Screen.opens("kiriman/" + body.id() + "/borang/A1");
    }

    @Test
    void whatIsTypedIsSaved() {
        _setValue(_get(NoteField.class), FIRST + " Lihat SK.");

        assertThat(stored()).satisfies(answer -> {
            assertThat(answer.note()).isEqualTo(FIRST + " Lihat SK.");
            assertThat(answer.version()).isEqualTo(2);
        });
        assertThat(said()).startsWith("Tersimpan ");
    }

    @Test
    void aNoteThatIsTooLongIsNeitherCutNorSaved() {
        _setValue(_get(NoteField.class), "x".repeat(501));

        assertThat(_get(NoteField.class).getValue()).hasSize(501);
        assertThat(stored().note()).isEqualTo(FIRST);
        assertThat(said()).isEqualTo("Belum tersimpan: catatan terlalu panjang");
        assertThat(_get(NoteField.class).getErrorMessage()).contains("501", "500");
    }

    @ParameterizedTest
    @CsvSource({"ours, Unit bekerja sejak 2012., B", "theirs, Unit bekerja sejak 2015. Lihat SK., C",
        "both, Unit bekerja sejak 2012. Lihat SK., C"})
    void aConflictIsShownAndDecidedByThePerson(String choice, String note, Option option) {
        elsewhere(Option.C, FIRST + " Lihat SK.", 1);

        _setValue(_get(NoteField.class), "Unit bekerja sejak 2012.");

        assertThat(stored().note()).as("nothing is overwritten").isEqualTo(FIRST + " Lihat SK.");
        assertThat(said()).isEqualTo("Belum tersimpan: menunggu pilihan Anda");
        assertThat(_get(ConflictNotice.class).getElement().getTextRecursively())
                .contains("Isian Anda di halaman ini", "Pilihan b", "2012.", "Yang tersimpan dari jendela lain", "Pilihan c", "Lihat SK.");

        _click(_get(Button.class, spec -> spec.withText(words(choice))));
        assertThat(_find(ConflictNotice.class)).isEmpty();
        assertThat(stored().note()).isEqualTo(note);
        assertThat(stored().option()).contains(option);
        assertThat(_get(NoteField.class).getValue()).isEqualTo(note);
        assertThat(said()).startsWith("Tersimpan ");
    }

    @Test
    void aWindowThatIsLookedAtAgainOffersWhatIsNewerAndChangesNothingUnasked() {
        elsewhere(Option.C, "Baru.", 1);

        _fireDomEvent(_get(AnswerEditor.class), "answer-look", Json.createObject());
        assertThat(_get(NoteField.class).getValue()).isEqualTo(FIRST);

        _click(_get(Button.class, spec -> spec.withText("Tampilkan isi terbaru")));
        assertThat(_get(NoteField.class).getValue()).isEqualTo("Baru.");
        assertThat(stored().version()).as("looking saves nothing").isEqualTo(2);
    }

    @Test
    void keptTextIsSavedWhenNobodyHasSavedSince() {
        kept("C", FIRST + " Dalam kereta.", 1);

        assertThat(stored().note()).isEqualTo(FIRST + " Dalam kereta.");
        assertThat(stored().option()).contains(Option.C);
    }

    @Test
    void keptTextMeetsTheSameRuleAsAnySave() {
        elsewhere(Option.B, "Disimpan rekan.", 1);
        Screen.opens("kiriman/" + body.id() + "/borang");
        Screen.opens("kiriman/" + body.id() + "/borang/A1");

        kept("B", FIRST + " Dalam kereta.", 1);

        assertThat(_find(ConflictNotice.class)).hasSize(1);
        assertThat(stored().note()).isEqualTo("Disimpan rekan.");
        assertThat(_get(NoteField.class).getValue()).isEqualTo(FIRST + " Dalam kereta.");
        _click(_get(Button.class, spec -> spec.withText(words("ours"))));
        assertThat(stored().note()).isEqualTo(FIRST + " Dalam kereta.");
    }

    @Test
    void keptTextThatIsStoredAlreadyIsNoConflict() {
        elsewhere(Option.B, "Sama.", 1);

        kept("B", "Sama.", 1);

        assertThat(_find(ConflictNotice.class)).isEmpty();
        assertThat(stored().version()).isEqualTo(2);
    }

    private void kept(String option, String note, int version) {
        JsonObject detail = Json.createObject();
        detail.put("event.detail.option", option);
        detail.put("event.detail.note", note);
        detail.put("event.detail.version", version);
        detail.put("event.detail.baseOption", "B");
        detail.put("event.detail.baseNote", FIRST);
        _fireDomEvent(_get(AnswerEditor.class), "draft-kept", detail);
    }

    private static String words(String choice) {
        return switch (choice) {
            case "ours" -> "Simpan isian saya";
            case "theirs" -> "Pakai yang tersimpan";
            default -> "Gabungkan keduanya";
        };
    }

    private String said() {
        return _get(SaveState.class).getElement().getTextRecursively();
    }

    private Answer stored() {
        return product.as(body.owner(), () -> product.the(SelfAssessment.class).stored(body.id(), "A1").answer().orElseThrow());
    }

    private void elsewhere(Option option, String note, int seen) {
        product.as(body.owner(), () -> product.the(SelfAssessment.class).save(body.id(), "A1", Optional.of(option), note, seen));
    }
}
