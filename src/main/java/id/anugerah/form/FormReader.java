package id.anugerah.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.platform.WrongFile;
import id.anugerah.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes records of a file that the schema has let through. Camunda's texts are Indonesian; the English ones stand in the
 * custom properties of the same component.
 */
final class FormReader {

    private final String file;

    FormReader(String file) {
        this.file = file;
    }

    Form read(JsonNode tree, String hash) {
        JsonNode components = tree.get("components");
        JsonNode first = components.get(0);
        Text opening = first.path("type").asText().equals("text") ? text(first, "text", "text_en", "/components/0") : new Text("", "");
        if (!opening.id().startsWith("# ") || !opening.en().startsWith("# ")) {
            throw WrongFile.refusal(file, "/components/0",
                    "bagian pertama harus berupa text yang diawali judul “# …” dalam kedua bahasa",
                    "the first component must be a text that begins with a title “# …” in both languages");
        }
        List<Part> parts = new ArrayList<>();
        Text rest = new Text(afterTitle(opening.id()), afterTitle(opening.en()));
        if (!rest.id().isEmpty()) {
            parts.add(new Part.Prose(place(first, "/components/0"), rest));
        }
        for (int i = 1; i < components.size(); i++) {
            parts.add(part(components.get(i), "/components/" + i));
        }
        return new Form(tree.get("id").asText(), hash, new Text(title(opening.id()), title(opening.en())),
                property(first, "view"), List.copyOf(parts));
    }

    private Part part(JsonNode node, String pointer) {
        Part.Place place = place(node, pointer);
        return switch (node.get("type").asText()) {
            case "text" -> new Part.Prose(place, text(node, "text", "text_en", pointer));
            case "separator" -> new Part.Separator(place);
            case "spacer" -> new Part.Space(place, node.path("height").asInt(24));
            case "button" -> new Part.Act(place, text(node, "label", "label_en", pointer));
            case "group" -> {
                List<Part> inside = new ArrayList<>();
                for (int i = 0; i < node.get("components").size(); i++) {
                    inside.add(part(node.get("components").get(i), pointer + "/components/" + i));
                }
                yield new Part.Group(place, text(node, "label", "label_en", pointer), node.path("showOutline").asBoolean(),
                        List.copyOf(inside));
            }
            default -> new FieldReader(this, file, node, pointer).field(place);
        };
    }

    private static Part.Place place(JsonNode node, String pointer) {
        return new Part.Place(node.path("id").asText(node.path("key").asText(pointer)),
                Optional.ofNullable(node.path("conditional").path("hide").textValue()).map(hide -> hide.substring(1).strip()),
                Optional.ofNullable(node.path("layout").path("row").textValue()), node.path("layout").path("columns").asInt(0));
    }

    /** A text in both languages; without one of them the file is wrong. */
    Text text(JsonNode node, String indonesian, String english, String pointer) {
        String en = property(node, english).orElseThrow(() -> WrongFile.refusal(file, pointer + "/properties/" + english,
                "terjemahan bahasa Inggris dari “" + indonesian + "” tidak ada",
                "the English of “" + indonesian + "” is missing"));
        return new Text(node.get(indonesian).asText(), en);
    }

    static Optional<String> property(JsonNode node, String name) {
        return Optional.ofNullable(node.path("properties").path(name).textValue()).filter(text -> !text.isBlank());
    }

    private static String title(String opening) {
        return opening.lines().findFirst().orElseThrow().substring(2).strip();
    }

    private static String afterTitle(String opening) {
        return opening.substring(opening.lines().findFirst().orElseThrow().length()).strip();
    }
}
