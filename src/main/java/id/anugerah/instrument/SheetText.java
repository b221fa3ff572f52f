package id.anugerah.instrument;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import id.anugerah.platform.StartRefused;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An instrument or a jury sheet that is being prepared. Its shape is always right; what it says may be wrong until it is
 * published: weights that do not add up are saved like everything else. Changing gives a new one.
 */
public final class SheetText {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES));
    private static final InstrumentFiles FILES = new InstrumentFiles();

    private final JsonNode tree;

    private SheetText(JsonNode tree) {
        this.tree = tree;
    }

    /** @throws Refused "instrument.wrongFile" with a {@link Text} that names the place and what is wrong there */
    public static SheetText of(String yaml) {
        try {
            FILES.shape("", yaml.getBytes(StandardCharsets.UTF_8));
            return new SheetText(YAML.readTree(yaml));
        } catch (StartRefused wrong) {
            throw new Refused("instrument.wrongFile", words(wrong));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("It was read a moment ago", e);
        }
    }

    public String id() {
        return tree.get("id").asText();
    }

    public boolean jury() {
        return tree.has("parts");
    }

    /** What a shape cannot say: sums, ids, bands. @return the first that is wrong, with its place */
    public Optional<Text> wrong() {
        try {
            FILES.check(id(), yaml().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (StartRefused wrong) {
            return Optional.of(words(wrong));
        }
    }

    /** @param weights percent by indicator id; an aspect weighs what its indicators weigh together */
    public SheetText withWeights(Map<String, Integer> weights) {
        JsonNode changed = tree.deepCopy();
        for (JsonNode aspect : changed.path("aspects")) {
            int sum = 0;
            for (JsonNode indicator : aspect.path("indicators")) {
                put(indicator, weights.get(indicator.get("id").asText()));
                sum += indicator.get("weight").asInt();
            }
            put(aspect, sum);
        }
        return new SheetText(changed);
    }

    /** @param parts percent of the total by part id. @param criteria percent of its part by criterion id */
    public SheetText withJuryWeights(Map<String, Integer> parts, Map<String, Integer> criteria) {
        JsonNode changed = tree.deepCopy();
        for (JsonNode part : changed.path("parts")) {
            put(part, parts.get(part.get("id").asText()));
            part.path("criteria").forEach(criterion -> put(criterion, criteria.get(criterion.get("id").asText())));
        }
        return new SheetText(changed);
    }

    /** @param place JSON pointer of a text in both languages, for example "/aspects/1/indicators/0/question" */
    public SheetText with(String place, Text text) {
        JsonNode changed = tree.deepCopy();
        JsonNode at = changed.at(JsonPointer.compile(place));
        if (!(at instanceof ObjectNode node) || !node.path("id").isTextual() || !node.path("en").isTextual()) {
            throw new IllegalArgumentException("No text at " + place);
        }
        node.put("id", text.id()).put("en", text.en());
        return new SheetText(changed);
    }

    public Text at(String place) {
        JsonNode node = tree.at(JsonPointer.compile(place));
        return new Text(node.path("id").asText(), node.path("en").asText());
    }

    /** As it will be read once it is frozen. */
    public Instrument instrument() {
        return FILES.instrument(file());
    }

    public JurySheet jurySheet() {
        return FILES.jurySheet(file());
    }

    public String yaml() {
        try {
            return YAML.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FrozenFile file() {
        String text = yaml();
        return new FrozenFile(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)), id(), 0, text);
    }

    private static void put(JsonNode node, Integer weight) {
        if (weight != null) {
            ((ObjectNode) node).put("weight", weight);
        }
    }

    private static Text words(StartRefused wrong) {
        return new Text(wrong.indonesian().sentence(), wrong.english().sentence());
    }
}
