package id.anugerah.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.shared.Text;
import id.anugerah.support.Feel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillingTest {

    private final Conditions feel = Feel.conditions();
    private final Filling filling = new Filling(feel);
    private final Form session = form("task_schedule_session");
    private final Given panels = Given.NOTHING.with("panels", List.of(new Field.Choice("p1", new Text("Panel 1", "Panel 1"))));

    @Test
    void whatIsWellFilledInBecomesTypedValues() {
        FilledForm filled = filling.filled(session, good(), panels);

        assertThat(filled.date("date")).contains(LocalDate.of(2020, 11, 9));
        assertThat(filled.time("start")).contains(LocalTime.of(9, 15));
        assertThat(filled.text("link")).isEqualTo("https://rapat.contoh.id/1");
        assertThat(filled.text("room")).isEmpty();
        assertThat(filled.hash()).isEqualTo(session.hash());
    }

    @Test
    void whatIsHiddenIsNeitherAskedNorKept() {
        assertThat(filling.shown(session, good())).contains("field_link").doesNotContain("field_room");
        Map<String, Object> values = good();
        values.put("meeting", "room");
        values.put("room", "Ruang Majapahit");

        FilledForm filled = filling.filled(session, values, panels);

        assertThat(filled.values()).containsKey("room").doesNotContainKey("link");
    }

    @Test
    void nothingFilledInNamesEveryFieldThatIsShownInItsOrder() {
        assertThat(filling.problems(session, Map.of(), panels)).extracting(Problem::key, Problem::reason).containsExactly(
                org.assertj.core.groups.Tuple.tuple("panel", "form.chooseOne"),
                org.assertj.core.groups.Tuple.tuple("date", "form.required"),
                org.assertj.core.groups.Tuple.tuple("start", "form.required"),
                org.assertj.core.groups.Tuple.tuple("meeting", "form.chooseOne"));
    }

    @Test
    void whatIsNotGoodIsNeverTaken() {
        Map<String, Object> values = good();
        values.put("panel", "p9");

        assertThat(filling.problems(session, values, panels)).extracting(Problem::reason).containsExactly("form.unknownChoice");
        assertThatThrownBy(() -> filling.filled(session, values, panels)).hasMessage("form.incomplete");
    }

    @ParameterizedTest
    @CsvSource({"https://rapat.contoh.id/1, true", "http://rapat.contoh.id/1, false", "rapat.contoh.id, false",
        "https://contoh, false", "https://a b.id, false", "javascript:alert(1), false", "https://x@contoh.id, false"})
    void aLinkIsAWholeHttpsAddress(String link, boolean good) {
        Map<String, Object> values = good();
        values.put("link", link);

        assertThat(filling.problems(session, values, panels).isEmpty()).isEqualTo(good);
    }

    @Test
    void everyRuleHasAReasonOfItsOwn() {
        Form form = one("\"type\": \"textfield\", \"validate\": {\"minLength\": 2, \"maxLength\": 4, \"pattern\": \"[A-Z]+\"}",
                ", \"pattern_says\": \"huruf besar\", \"pattern_says_en\": \"capitals\"");
        assertThat(reason(form, "A")).isEqualTo("form.tooShort");
        assertThat(reason(form, "ABCDE")).isEqualTo("form.tooLong");
        assertThat(reason(form, "abc")).isEqualTo("form.pattern");
        assertThat(reason(form, "  ABC \u0000 ")).isEmpty();
        assertThat(reason(form, "")).isEmpty();
        assertThat(reason(form, 12)).isEqualTo("form.notReadable");

        Form number = one("\"type\": \"number\", \"decimalDigits\": 1, \"validate\": {\"min\": 0, \"max\": 10}", "");
        assertThat(reason(number, new BigDecimal("10.0"))).isEmpty();
        assertThat(reason(number, new BigDecimal("10.1"))).isEqualTo("form.tooLarge");
        assertThat(reason(number, new BigDecimal("-0.1"))).isEqualTo("form.tooSmall");
        assertThat(reason(number, new BigDecimal("1.25"))).isEqualTo("form.tooPrecise");
        assertThat(reason(one("\"type\": \"number\"", ", \"field\": \"minutes\""), new BigDecimal("1.5"))).isEqualTo("form.notWhole");

        assertThat(reason(one("\"type\": \"checkbox\"", ", \"field\": \"statement\""), false)).isEqualTo("form.tick");
        assertThat(reason(one("\"type\": \"checkbox\"", ""), false)).isEmpty();
    }

    @Test
    void lengthsCountCharactersAndNotTheirHalves() {
        Form form = one("\"type\": \"textarea\", \"validate\": {\"maxLength\": 2}", "");

        assertThat(reason(form, "😀😀")).isEmpty();
        assertThat(reason(form, "😀😀😀")).isEqualTo("form.tooLong");
    }

    @Test
    void aHiddenGroupHidesWhatItHolds() {
        Form form = new FormFiles(feel).read("task_x.form", """
                {"type": "default", "id": "task_x", "schemaVersion": 18, "components": [
                 {"type": "text", "id": "t", "text": "# X", "properties": {"text_en": "# X"}},
                 {"type": "checkbox", "id": "c", "key": "more", "label": "M", "properties": {"label_en": "M"}},
                 {"type": "group", "id": "g", "label": "G", "properties": {"label_en": "G"}, "conditional": {"hide": "=more != true"},
                  "components": [{"type": "textfield", "id": "f", "key": "inside", "label": "I", "validate": {"required": true},
                    "properties": {"label_en": "I"}}]},
                 {"type": "button", "id": "b", "label": "K", "action": "submit", "properties": {"label_en": "S"}}]}""");

        assertThat(filling.problems(form, Map.of(), Given.NOTHING)).isEmpty();
        assertThat(filling.problems(form, Map.of("more", true), Given.NOTHING)).extracting(Problem::key).containsExactly("inside");
    }

    private String reason(Form form, Object value) {
        return filling.problems(form, Map.of("it", value), Given.NOTHING).stream().map(Problem::reason).findFirst().orElse("");
    }

    private Form one(String component, String properties) {
        return new FormFiles(feel).read("task_x.form", """
                {"type": "default", "id": "task_x", "schemaVersion": 18, "components": [
                 {"type": "text", "id": "t", "text": "# X", "properties": {"text_en": "# X"}},
                 {"id": "f", "key": "it", "label": "I", "properties": {"label_en": "I"%s}, %s},
                 {"type": "button", "id": "b", "label": "K", "action": "submit", "properties": {"label_en": "S"}}]}"""
                .formatted(properties, component));
    }

    private Form form(String id) {
        return new FormFiles(feel).all().stream().filter(form -> form.id().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, Object> good() {
        return new HashMap<>(Map.of("panel", "p1", "date", LocalDate.of(2020, 11, 9), "start", LocalTime.of(9, 15),
                "meeting", "online", "link", " https://rapat.contoh.id/1 "));
    }
}
