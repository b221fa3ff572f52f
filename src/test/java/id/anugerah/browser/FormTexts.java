package id.anugerah.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** What a form of forms/ says in one language, with the number that it names. */
record FormTexts(JsonNode form, Locale language, int count) {

    static FormTexts of(String id, Locale language, int count) {
        try {
            return new FormTexts(new ObjectMapper().readTree(Path.of("forms", id + ".form").toFile()), language, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return said(form.path("components").path(0), "text").lines().findFirst().orElseThrow().substring(2);
    }

    /** The label of the field or button with that id; given words but the number make it a part of what is shown. */
    String label(String id) {
        return said(component(id), "label").replaceFirst("\\{\\{.*", "").strip();
    }

    String choice(String id, String value) {
        JsonNode component = component(id);
        if (language.equals(Locale.ENGLISH)) {
            return counted(component.path("properties").path("value_en." + value).asText());
        }
        for (JsonNode choice : component.path("values")) {
            if (choice.path("value").asText().equals(value)) {
                return counted(choice.path("label").asText());
            }
        }
        throw new AssertionError(id + " has no choice " + value);
    }

    private String said(JsonNode component, String text) {
        return counted(language.equals(Locale.ENGLISH) ? component.path("properties").path(text + "_en").asText()
                : component.path(text).asText());
    }

    private String counted(String text) {
        return text.replace("{{count}}", String.valueOf(count));
    }

    private JsonNode component(String id) {
        for (JsonNode component : form.path("components")) {
            if (component.path("id").asText().equals(id)) {
                return component;
            }
        }
        throw new AssertionError("No component " + id);
    }
}
