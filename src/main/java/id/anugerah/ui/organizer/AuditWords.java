package id.anugerah.ui.organizer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.audit.AuditRow;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Audit rows in words; what the bundles do not know yet is shown as it is written. Only technical ids are left out. */
@Component
public class AuditWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Words words;

    AuditWords(Words words) {
        this.words = words;
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
        read(row.details()).fields().forEachRemaining(field -> {
            if (!ID.matcher(field.getValue().asText()).matches()) {
                details.put(known("organizer.auditDetail." + name(row, field.getKey()), field.getKey()),
                        value(field.getKey(), field.getValue(), zone));
            }
        });
        return details;
    }

    /** The hash of a decision is that of its list, which stands above; the row has a seal of its own besides. */
    private static String name(AuditRow row, String detail) {
        return detail.equals("hash") && row.action().startsWith("release.") ? "listHash" : detail;
    }

    private String value(String name, JsonNode value, ZoneId zone) {
        if (value.isBoolean()) {
            return words.of(value.asBoolean() ? "organizer.yes" : "organizer.no");
        }
        if (value.isArray()) {
            List<String> list = new ArrayList<>();
            value.forEach(each -> list.add(name.startsWith("roles") ? known("role." + each.asText(), each.asText())
                    : known("organizer." + ("refusals".equals(name) ? "refusal." : "secondOpinion.")
                    + each.asText(), each.asText())));
            return list.isEmpty() ? words.of("organizer.none") : String.join(", ", list);
        }
        String text = value.asText();
        return switch (name) {
            case "group", "round", "category" -> known(name + "." + text, text);
            case "kind" -> known("releaseKind." + text, text);
            case "step" -> known("furtherstep.kind." + text, text);
            case "startsAt", "endsAt" -> words.briefMoment(Instant.parse(text), zone);
            case "hash" -> text.substring(0, Math.min(12, text.length()));
            default -> text;
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
