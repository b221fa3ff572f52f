package id.anugerah.ui.organizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.audit.AuditRow;
import id.anugerah.submission.Group;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Audit rows in words; what the bundles do not know yet is shown as it is written, never hidden. */
@Component
class AuditWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Words words;

    AuditWords(Words words) {
        this.words = words;
    }

    String action(AuditRow row) {
        return known("organizer.audit." + row.action(), row.action());
    }

    /** Names and values of the details, in their order. */
    Map<String, String> details(AuditRow row) {
        Map<String, String> details = new LinkedHashMap<>();
        JsonNode json = read(row.details());
        json.fields().forEachRemaining(field -> details.put(
                known("organizer.auditDetail." + field.getKey(), field.getKey()), value(field.getKey(), field.getValue())));
        return details;
    }

    private String value(String name, JsonNode value) {
        if (value.isBoolean()) {
            return words.of(value.asBoolean() ? "organizer.yes" : "organizer.no");
        }
        if (value.isArray()) {
            StringBuilder list = new StringBuilder();
            value.forEach(each -> list.append(list.isEmpty() ? "" : ", ").append(each.asText()));
            return list.isEmpty() ? "–" : list.toString();
        }
        String text = value.asText();
        return switch (name) {
            case "group" -> Address.constant(Group.class, text).map(group -> words.of("group", group)).orElse(text);
            case "round" -> known("round." + text, text);
            case "indicator", "reference", "reason" -> text;
            default -> text.length() == 64 && text.matches("[0-9a-f]+") ? text.substring(0, 12) + "…" : text;
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
