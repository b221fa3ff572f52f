package id.anugerah.instrument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;

/** Adds, removes and moves indicators in the tree of an instrument. */
final class SheetIndicators {

    private SheetIndicators() {
    }

    /** @param text stands wherever one is still to be written */
    static void add(JsonNode tree, String aspect, String id, Text text) {
        ArrayNode indicators = of(tree, aspect);
        ObjectNode made = JsonNodeFactory.instance.objectNode().put("id", id);
        made.set("title", node(text));
        made.put("weight", 1).set("question", node(text));
        made.set("options", indicators.get(indicators.size() - 1).get("options").deepCopy());
        made.putArray("evidence").add(node(text));
        made.set("guidance", node(text));
        indicators.add(made);
    }

    static void remove(JsonNode tree, String id) {
        ArrayNode indicators = of(tree, id.substring(0, 1));
        indicators.remove(place(indicators, id));
    }

    static void move(JsonNode tree, String id, boolean up) {
        ArrayNode indicators = of(tree, id.substring(0, 1));
        int from = place(indicators, id);
        int to = from + (up ? -1 : 1);
        if (to >= 0 && to < indicators.size()) {
            indicators.insert(to, indicators.remove(from));
        }
    }

    private static ArrayNode of(JsonNode tree, String aspect) {
        for (JsonNode one : tree.path("aspects")) {
            if (one.get("id").asText().equals(aspect)) {
                return (ArrayNode) one.get("indicators");
            }
        }
        throw new Refused("setup.unknown");
    }

    private static int place(ArrayNode indicators, String id) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).get("id").asText().equals(id)) {
                return i;
            }
        }
        throw new Refused("setup.unknown");
    }

    private static ObjectNode node(Text text) {
        return JsonNodeFactory.instance.objectNode().put("id", text.id()).put("en", text.en());
    }
}
