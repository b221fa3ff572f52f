package id.anugerah.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.platform.StartFailure;
import id.anugerah.platform.StartRefused;
import id.anugerah.support.Feel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A form that must not be used stops the start, and the words name file, place and cause. */
class WrongFormTest {

    private static final String FILE = "task_schedule_session.form";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FormFiles files = new FormFiles(Feel.conditions());

    @Test
    void whatIsNotJson() {
        names(refused("{\"type\": \"default\",\n \"id\": }"), FILE, "line 2");
    }

    @Test
    void aNameThatAppearsTwiceInOneObject() {
        names(refused("{\"type\": \"default\",\n \"type\": \"default\"}"), FILE, "Duplicate");
    }

    @Test
    void anIdThatIsNotTheFileName() {
        names(changed(form -> form.put("id", "task_score_session")), FILE, "/id");
    }

    @Test
    void aKindOfComponentThatIsNotShownHere() {
        names(changed(form -> component(form, 5).put("type", "html")), FILE, "/components/5/type", "enumeration");
    }

    @Test
    void aWordThatIsMisspelled() {
        names(changed(form -> component(form, 5).putObject("validate").put("requird", true)), FILE,
                "/components/5/validate", "requird");
    }

    @Test
    void aRuleThatDoesNotFitTheKind() {
        names(changed(form -> component(form, 1).putObject("validate").put("max", 3)), FILE, "/components/1/validate/max", "cannot stand here");
    }

    @Test
    void aTextWithoutEnglish() {
        names(changed(form -> properties(form, 5).remove("label_en")), FILE, "/components/5/properties/label_en");
    }

    @Test
    void aChoiceWithoutEnglish() {
        names(changed(form -> properties(form, 4).remove("value_en.room")), FILE, "/components/4/properties/value_en.room");
    }

    @Test
    void aFormWithoutTitle() {
        names(changed(form -> component(form, 0).put("text", "Tanpa judul")), FILE, "/components/0", "title");
    }

    @Test
    void twoFieldsOfOneName() {
        names(changed(form -> component(form, 6).put("key", "link")), FILE, "link", "twice");
    }

    @Test
    void aConditionThatCannotBeRead() {
        names(changed(form -> component(form, 6).putObject("conditional").put("hide", "=meeting = = 1")), FILE, "room", "hide");
    }

    @Test
    void aConditionOnAFieldThatDoesNotExist() {
        names(changed(form -> component(form, 6).putObject("conditional").put("hide", "=place != \"room\"")), FILE, "room", "place");
    }

    @Test
    void languagesThatNameDifferentWords() {
        names(changed(form -> properties(form, 3).put("time_label_en", "Start ({{body}})")), FILE, "start", "languages");
    }

    @Test
    void aWordThatNobodyGivesToAFormWithoutAScreen() {
        names(changed(form -> {
            properties(form, 0).remove("view");
            component(form, 1).remove("valuesKey");
            component(form, 1).putArray("values").addObject().put("value", "a").put("label", "A");
            properties(form, 1).put("value_en.a", "A");
        }), FILE, "{{minutes}}");
    }

    @Test
    void aFormThatCannotBeSent() {
        names(changed(form -> ((ArrayNode) form.get("components")).remove(7)), FILE, "/components", "button");
    }

    @Test
    void aPatternWithoutWords() {
        names(changed(form -> component(form, 6).putObject("validate").put("pattern", "[A-Z]+")), FILE,
                "/components/6/properties/pattern_says", "words");
    }

    @Test
    void aTextThatIsToBecomeAProcessVariable() {
        names(changed(form -> properties(form, 6).put("variable", "true")), FILE, "room", "process variable");
    }

    private StartRefused changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode form = (ObjectNode) JSON.readTree(Files.readString(Path.of("forms", FILE)));
            change.accept(form);
            return refused(form.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private StartRefused refused(String content) {
        return catchThrowableOfType(StartRefused.class, () -> files.read(FILE, content));
    }

    private static ObjectNode component(ObjectNode form, int number) {
        return (ObjectNode) form.get("components").get(number);
    }

    private static ObjectNode properties(ObjectNode form, int number) {
        return (ObjectNode) component(form, number).get("properties");
    }

    private static void names(StartRefused refused, String... words) {
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.failure()).isEqualTo(StartFailure.WRONG_FILE);
        assertThat(refused.getExitCode()).isEqualTo(20);
        assertThat(refused.english().sentence()).contains(words);
        assertThat(refused.indonesian().sentence()).contains(words[0]);
    }
}
