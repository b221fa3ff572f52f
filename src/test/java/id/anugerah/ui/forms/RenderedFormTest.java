package id.anugerah.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.form.Field;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Filling;
import id.anugerah.form.Forms;
import id.anugerah.form.Given;
import id.anugerah.shared.Refused;
import id.anugerah.support.BadInput;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form on the screen, with every kind of part: src/test/resources/forms/task_report_visit.form. */
@ProductTest
class RenderedFormTest {

    private static final Given GIVEN = Given.words(Map.of("body", "RSUD <b>Contoh</b>", "reference", "P-1", "edition", "Musim"));

    @Autowired
    Product product;

    private final List<FilledForm> sent = new ArrayList<>();

    @BeforeEach
    void screen() {
        MockVaadin.setup();
    }

    @AfterEach
    void noScreen() {
        MockVaadin.tearDown();
    }

    @Test
    void labelsAreInTheLanguageOfTheScreenAndOnlyOptionalFieldsSaySo() {
        show("id", sent::add);
        assertThat(label("share")).isEqualTo("Pengaduan yang selesai tepat waktu (persen) (opsional)");
        assertThat(label("day")).isEqualTo("Tanggal kunjungan");
        assertThat(label("answerNeeded")).isEqualTo("Minta tanggapan peserta");

        show("en", sent::add);
        assertThat(label("share")).isEqualTo("Complaints solved in time (percent) (optional)");
        assertThat(LocatorJ._get(Button.class).getText()).isEqualTo("Send the report");
    }

    @Test
    void sendingTellsEveryProblemOnTopAndInTheSameWordsAtTheField() {
        RenderedForm form = show("id", sent::add);
        assertThat(summary(form).isVisible()).isFalse();

        send();

        assertThat(summary(form).isVisible()).isTrue();
        List<Anchor> links = LocatorJ._find(summary(form), Anchor.class);
        assertThat(links).extracting(Anchor::getHref).containsExactly("#field-day", "#field-length", "#field-seen",
                "#field-impression", "#field-code", "#field-truthful");
        assertThat(links).allSatisfy(link -> {
            HasValidation field = (HasValidation) field(link.getHref().substring("#field-".length()));
            assertThat(field.isInvalid()).isTrue();
            assertThat(field.getErrorMessage()).isEqualTo(link.getText());
        });
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsCheckedBeforeSending() {
        show("id", sent::add);

        LocatorJ._setValue((TextField) field("code"), "x");
        LocatorJ._setValue((TextField) field("code"), "");

        assertThat(((HasValidation) field("code")).isInvalid()).isFalse();
    }

    @Test
    void aConditionShowsAndHidesWhileOneFillsIn() {
        show("id", sent::add);
        assertThat(field("difference").isVisible()).isFalse();

        choose("impression", "differs");
        assertThat(field("difference").isVisible()).isTrue();

        choose("impression", "as_stated");
        assertThat(field("difference").isVisible()).isFalse();
    }

    @Test
    void whatIsWellFilledInIsHandedOnWithItsTypes() {
        RenderedForm form = show("id", sent::add);
        fill();
        send();

        assertThat(summary(form).isVisible()).isFalse();
        assertThat(sent).singleElement().satisfies(filled -> {
            assertThat(filled.date("day")).contains(LocalDate.of(2020, 11, 10));
            assertThat(filled.number("length")).contains(new BigDecimal("90"));
            assertThat(filled.chosen("seen")).containsExactly("desk", "phone");
            assertThat(filled.ticked("truthful")).isTrue();
            assertThat(filled.values()).doesNotContainKeys("difference", "arrival", "share");
        });
    }

    @Test
    void whatIsNoDateIsSaidInWordsThatHelp() {
        show("id", sent::add);
        fill();
        DatePicker day = (DatePicker) field("day");
        BadInput.in(day, "31/02/2027");
        send();
        assertThat(sent).isEmpty();
        assertThat(day.getErrorMessage()).isEqualTo("Tanggal kunjungan: Bukan tanggal yang ada. Tulis hari/bulan/tahun, misalnya 28/02/2027.");
    }

    @Test
    void aRefusalIsToldOnTopAndTheInputStays() {
        RenderedForm form = show("id", filled -> {
            throw new Refused("worklist.gone");
        });
        fill();
        send();

        assertThat(summary(form).getElement().getTextRecursively()).contains("sudah selesai atau tidak tersedia lagi");
        assertThat(((TextField) field("code")).getValue()).isEqualTo("ST-12/2020");
        assertThat(LocatorJ._get(Button.class).isEnabled()).isTrue();
    }

    @Test
    void givenWordsAndTheFilesTextNeverBecomeHtml() {
        assertThat(Markdown.html("**{{body}}** <i>x</i> [y](javascript:alert(1))", GIVEN))
                .contains("<strong>RSUD &lt;b&gt;Contoh&lt;/b&gt;</strong>").contains("&lt;i&gt;").doesNotContain("javascript:");
    }

    private RenderedForm show(String language, Consumer<FilledForm> act) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        RenderedForm form = new RenderedForm(product.the(Words.class), product.the(Filling.class),
                product.the(Forms.class).find("task_report_visit").orElseThrow(), GIVEN, act);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
        return form;
    }

    private void fill() {
        LocatorJ._setValue((DatePicker) field("day"), LocalDate.of(2020, 11, 10));
        LocatorJ._setValue((BigDecimalField) field("length"), new BigDecimal("90"));
        chooseSeen("desk", "phone");
        choose("impression", "differs");
        LocatorJ._setValue((TextArea) field("difference"), "Buku catatan tidak ada.");
        choose("impression", "as_stated");
        LocatorJ._setValue((TextField) field("code"), "ST-12/2020");
        LocatorJ._setValue((Checkbox) field("truthful"), true);
    }

    private static void send() {
        LocatorJ._click(LocatorJ._get(Button.class));
    }

    @SuppressWarnings("unchecked")
    private void choose(String key, String value) {
        LocatorJ._setValue((Select<Field.Choice>) field(key), choice(key, value));
    }

    @SuppressWarnings("unchecked")
    private void chooseSeen(String... values) {
        CheckboxGroup<Field.Choice> group = (CheckboxGroup<Field.Choice>) field("seen");
        LocatorJ._setValue(group, Set.of(choice("seen", values[0]), choice("seen", values[1])));
    }

    private Field.Choice choice(String key, String value) {
        return product.the(Forms.class).find("task_report_visit").orElseThrow().field(key).choices().stream()
                .filter(choice -> choice.value().equals(value)).findFirst().orElseThrow();
    }

    private static String label(String key) {
        return ((HasLabel) field(key)).getLabel();
    }

    private static Component field(String key) {
        return parts(UI.getCurrent()).filter(component -> component.getId().filter(("field-" + key)::equals).isPresent())
                .findFirst().orElseThrow();
    }

    private static ErrorSummary summary(RenderedForm form) {
        return (ErrorSummary) form.getChildren().findFirst().orElseThrow();
    }

    /** Hidden ones too, which the locator passes over. */
    private static java.util.stream.Stream<Component> parts(Component parent) {
        return parent.getChildren().flatMap(child -> java.util.stream.Stream.concat(java.util.stream.Stream.of(child), parts(child)));
    }
}
