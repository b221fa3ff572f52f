package id.anugerah.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.shared.Text;
import java.util.Map;
import java.util.TreeMap;

/** Own names of award categories as the text of a part: equal names give equal texts. */
public final class NamesText {

    static final String EMPTY = "{}";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, Text>> NAMES = new TypeReference<>() { };

    private NamesText() {
    }

    /** @throws IllegalArgumentException for a text that is none */
    public static Map<String, Text> read(String json) {
        try {
            return JSON.readValue(json, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No names of categories", e);
        }
    }

    static String write(Map<String, Text> names) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(names));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
