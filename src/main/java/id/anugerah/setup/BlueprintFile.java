package id.anugerah.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** A blueprint as one file: the text of every part by its name. */
public final class BlueprintFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> PARTS = new TypeReference<>() { };

    private BlueprintFile() {
    }

    /** @throws IllegalArgumentException for a text that is none */
    public static Map<String, String> read(String text) {
        try {
            Map<String, String> parts = JSON.readValue(text, PARTS);
            if (!parts.containsKey(Part.PLAN) || !parts.keySet().containsAll(Part.SHEETS)) {
                throw new IllegalArgumentException("The file has not every part of an edition");
            }
            return parts;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No file of a blueprint", e);
        }
    }

    static String write(Map<String, Part> parts) {
        Map<String, String> contents = new TreeMap<>();
        parts.forEach((name, part) -> contents.put(name, part.content()));
        try {
            return JSON.writeValueAsString(contents);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
