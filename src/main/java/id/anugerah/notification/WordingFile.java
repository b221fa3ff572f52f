package id.anugerah.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** The wordings of an edition by kind as one text: equal wordings give equal texts. */
public final class WordingFile {

    public static final String EMPTY = "{}";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, MailWording>> BY_KIND = new TypeReference<>() { };

    private WordingFile() {
    }

    /** @throws IllegalArgumentException for a text that is none */
    public static Map<String, MailWording> read(String json) {
        try {
            return JSON.readValue(json, BY_KIND);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No wordings of mails", e);
        }
    }

    public static String write(Map<String, MailWording> wordings) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(wordings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
