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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * An instrument or a jury sheet that is being prepared. Its shape is always right; what it says may be wrong until it is
 * published: weights that do not add up are saved like everything else. Changing gives a new one.
 */
public final class SheetText {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).disable(YAMLGenerator.Feature.SPLIT_LINES));
    private static final InstrumentFiles FILES = new InstrumentFiles();

    /** Stands where a text is still to be written: a shape knows no empty texts. */
    private static final Text UNWRITTEN = new Text("…", "…");

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

    /** An indicator at the end of an aspect, with texts still to be written; what can be chosen is copied from the one before it. */
    public SheetText withIndicator(String aspect, String id) {
        return changed(copy -> SheetIndicators.add(copy, aspect, id, UNWRITTEN)).withWeights(Map.of());
    }

    /** The last of an aspect stays: an aspect without indicators has no shape. */
    public SheetText without(String indicator) {
        return changed(copy -> SheetIndicators.remove(copy, indicator)).withWeights(Map.of());
    }

    /** One place up or down within its aspect; where it cannot go further it stays. */
    public SheetText moved(String indicator, boolean up) {
        return changed(copy -> SheetIndicators.move(copy, indicator, up));
    }

    private SheetText changed(Consumer<JsonNode> change) {
        JsonNode copy = tree.deepCopy();
        change.accept(copy);
        return new SheetText(copy);
    }

    /** Ids of items of which a text is still to be written. */
    public List<String> unfinished() {
        return items().stream().filter(item -> texts(item).containsValue(UNWRITTEN)).map(Item::id).toList();
    }

    public Text at(String place) {
        JsonNode node = tree.at(JsonPointer.compile(place));
        return new Text(node.path("id").asText(), node.path("en").asText());
    }

    /**
     * Something in the sheet that has texts of its own.
     *
     * @param kind   aspect, indicator, part, criterion or band
     * @param weight percent; absent for a band
     * @param place  JSON pointer
     */
    public record Item(String id, String kind, Text title, OptionalInt weight, String place) {

        /** Whether others stand in it. */
        public boolean group() {
            return kind.equals("aspect") || kind.equals("part");
        }
    }

    /** Everything with texts of its own, in the order of the sheet: what stands in a group follows it. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        groups("bands", "band", "", "", items);
        groups("aspects", "aspect", "indicators", "indicator", items);
        groups("parts", "part", "criteria", "criterion", items);
        return items;
    }

    public Optional<Item> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The texts of an item by their place, those of what stands in it excepted. */
    public Map<String, Text> texts(Item item) {
        Map<String, Text> found = new LinkedHashMap<>();
        collect(tree.at(JsonPointer.compile(item.place())), item.place(), found);
        return found;
    }

    private void groups(String list, String kind, String inner, String innerKind, List<Item> items) {
        JsonNode groups = tree.path(list);
        for (int i = 0; i < groups.size(); i++) {
            String place = "/" + list + "/" + i;
            items.add(item(groups.get(i), kind, place));
            JsonNode within = groups.get(i).path(inner);
            for (int k = 0; k < within.size(); k++) {
                items.add(item(within.get(k), innerKind, place + "/" + inner + "/" + k));
            }
        }
    }

    private static Item item(JsonNode node, String kind, String place) {
        return new Item(node.get("id").asText(), kind, new Text(node.get("title").path("id").asText(), node.get("title").path("en").asText()),
                node.has("weight") ? OptionalInt.of(node.get("weight").asInt()) : OptionalInt.empty(), place);
    }

    private static void collect(JsonNode node, String place, Map<String, Text> found) {
        if (node.path("id").isTextual() && node.path("en").isTextual()) {
            found.put(place, new Text(node.get("id").asText(), node.get("en").asText()));
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> {
                if (!List.of("indicators", "criteria").contains(field.getKey())) {
                    collect(field.getValue(), place + "/" + field.getKey(), found);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), place + "/" + i, found);
            }
        }
    }

    /** What is another than in that one, item by item. */
    public Comparison comparedTo(SheetText before) {
        return Comparison.of(before.outline(), outline());
    }

    private Outline outline() {
        return jury() ? Outline.of(jurySheet()) : Outline.of(instrument());
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
