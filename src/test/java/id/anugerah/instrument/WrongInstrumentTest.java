package id.anugerah.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import id.anugerah.platform.StartFailure;
import id.anugerah.platform.StartRefused;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A file that must not be used stops the start, and the words name file, place and cause. */
class WrongInstrumentTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final InstrumentFiles files = new InstrumentFiles();

    @Test
    void whatIsNotYaml() {
        names(refused("ip-2020", "id: ip-2020\ntitle: [unclosed\n".getBytes()), "ip-2020.yaml", "line");
    }

    @Test
    void aMissingOption() {
        names(changed("ip-2020", tree -> ((ObjectNode) indicator(tree, 1, 4).get("options")).remove("d")),
                "ip-2020.yaml", "/aspects/1/indicators/4/options", "d");
    }

    @Test
    void aTextWithoutEnglish() {
        names(changed("upp-2020", tree -> ((ObjectNode) indicator(tree, 0, 0).get("question")).remove("en")),
                "upp-2020.yaml", "/aspects/0/indicators/0/question", "en");
    }

    @Test
    void weightsThatDoNotAddUp() {
        names(changed("ip-2020", tree -> ((ObjectNode) indicator(tree, 2, 0)).put("weight", 6)),
                "ip-2020.yaml", "/aspects/C", "16", "15");
    }

    @Test
    void aspectsThatDoNotAddUpToAHundred() {
        names(changed("ip-2020", tree -> {
            ((ObjectNode) indicator(tree, 2, 0)).put("weight", 6);
            ((ObjectNode) tree.get("aspects").get(2)).put("weight", 16);
        }), "ip-2020.yaml", "/aspects", "101", "100");
    }

    @Test
    void anIdThatAppearsTwice() {
        names(changed("upp-2020", tree -> ((ObjectNode) indicator(tree, 1, 1)).put("id", "B1")),
                "upp-2020.yaml", "/aspects/B", "B1");
    }

    @Test
    void anIdOfAnotherAspect() {
        names(changed("upp-2020", tree -> ((ObjectNode) indicator(tree, 1, 1)).put("id", "C9")),
                "upp-2020.yaml", "/aspects/B", "C9");
    }

    @Test
    void anIdThatIsNotTheFileName() {
        names(changed("ip-2020", tree -> ((ObjectNode) tree).put("id", "ip-2021")), "ip-2020.yaml", "/id");
    }

    @Test
    void aJurySheetWhoseBandsLeaveAGap() {
        names(changed("jury-2020", tree -> ((ObjectNode) tree.get("bands").get(1)).put("to", 78)), "jury-2020.yaml", "/bands/");
    }

    @Test
    void aJurySheetWhosePartsDoNotAddUp() {
        names(changed("jury-2020", tree -> ((ObjectNode) tree.get("parts").get(0)).put("weight", 70)),
                "jury-2020.yaml", "/parts", "90", "100");
    }

    @Test
    void aFileThatIsNotThere() {
        names(catchThrowableOfType(StartRefused.class, () -> files.content("ip-1999")), "ip-1999.yaml", "exist");
    }

    private StartRefused changed(String id, Consumer<JsonNode> change) {
        try {
            JsonNode tree = YAML.readTree(files.content(id));
            change.accept(tree);
            return refused(id, YAML.writeValueAsBytes(tree));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private StartRefused refused(String id, byte[] content) {
        return catchThrowableOfType(StartRefused.class, () -> files.check(id, content));
    }

    private static JsonNode indicator(JsonNode tree, int aspect, int number) {
        return tree.get("aspects").get(aspect).get("indicators").get(number);
    }

    private static void names(StartRefused refused, String... words) {
        assertThat(refused).as("a refusal").isNotNull();
        assertThat(refused.failure()).isEqualTo(StartFailure.WRONG_FILE);
        assertThat(refused.english().sentence()).contains(words);
        assertThat(refused.indonesian().sentence()).contains(words[0]).isNotEqualTo(refused.english().sentence());
        assertThat(refused.indonesian().hint()).isNotBlank();
    }
}
