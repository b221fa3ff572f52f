package id.anugerah.ui.organizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.audit.AuditRow;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Audit rows in words; what the bundles do not know yet is shown as it is written. Technical ids are left out, and names without a value. */
@Component
public class AuditWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Words words;
    private final AuditValues values;

    AuditWords(Words words, AuditValues values) {
        this.words = words;
        this.values = values;
    }

    public String action(AuditRow row) {
        return action(row.action());
    }

    public String action(String action) {
        return known("organizer.audit." + action, action);
    }

    /** Names and values of the details, in their order. */
    public Map<String, String> details(AuditRow row, ZoneId zone) {
        Map<String, String> details = new LinkedHashMap<>();
        JsonNode all = read(row.details());
        all.fields().forEachRemaining(field -> {
            String text = field.getValue().asText();
            if (!ID.matcher(text).matches() && !(field.getValue().isTextual() && text.isBlank())) {
                details.put(known("organizer.auditDetail." + name(row, field.getKey()), field.getKey()),
                        values.of(row.action(), field.getKey(), field.getValue(), all, zone));
            }
        });
        return details;
    }

    /** The hash of a decision is that of its list, which stands above; the row has a seal of its own besides. */
    private static String name(AuditRow row, String detail) {
        return switch (detail) {
            case "hash" -> row.action().startsWith("release.") ? "listHash" : detail;
            case "opens" -> row.action().equals("setup.begun") ? "newEdition" : detail;
            case "places" -> row.action().equals("verification.cutDrawn") ? "cutPlaces" : detail;
            default -> detail;
        };
    }

    private String known(String key, String otherwise) {
        try {
            return words.of(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
