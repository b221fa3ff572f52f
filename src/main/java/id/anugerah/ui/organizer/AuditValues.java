package id.anugerah.ui.organizer;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.shared.Score;
import id.anugerah.ui.diagram.DiagramFile;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Values in the details of audit rows as people read them; a value that has no words is shown as it is written. */
@Component
class AuditValues {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_HASH = 12;
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,15}/\\d{1,15}");
    private static final Pattern HANGING = Pattern.compile("Hanging\\[(.*)]");
    private static final Pattern MOVE = Pattern.compile("(\\w+)\\.(opens|closes) (\\S+Z) → (\\S+Z)");
    private static final Pattern REPLACED = Pattern.compile("(.*) → (.*)");

    private final Words words;

    AuditValues(Words words) {
        this.words = words;
    }

    /** @param all the other details of the same row */
    String of(String action, String name, JsonNode value, JsonNode all, ZoneId zone) {
        if (value.isBoolean()) {
            return words.of(value.asBoolean() ? "organizer.yes" : "organizer.no");
        }
        if (value.isIntegralNumber()) {
            return words.number(value.asLong());
        }
        if (value.isArray()) {
            List<String> list = new ArrayList<>();
            value.forEach(each -> list.add(text(action, name, each.asText(), all, zone)));
            return list.isEmpty() ? words.of("organizer.none") : String.join(", ", list);
        }
        return text(action, name, value.asText(), all, zone);
    }

    private String text(String action, String name, String text, JsonNode all, ZoneId zone) {
        return switch (name) {
            case "group", "round", "category", "phase", "right", "background" -> known(name + "." + text, text);
            case "kind" -> known("releaseKind." + text, text);
            case "step" -> known("furtherstep.kind." + text, text);
            case "roles", "rolesBefore", "rolesAfter" -> known("role." + text, text);
            case "refusals" -> known("organizer.refusal." + text, text);
            case "reasons" -> known("organizer.secondOpinion." + text, text);
            case "process" -> known("operations.process." + text, text);
            case "cause" -> known("operations.cause." + text, text);
            case "register" -> known("directory.register." + text, text);
            case "part" -> known("setup.part." + text, known("setup.table." + text, text));
            case "tables" -> Arrays.stream(text.split(",")).map(table -> known("setup.table." + table, table)).collect(Collectors.joining(", "));
            case "box" -> box(text, all);
            case "before", "after" -> action.equals("operations.moved") ? box(text, all) : general(text, zone);
            case "reason" -> action.equals("session.cancelled") ? known("state." + text, text) : text;
            case "moves" -> move(text, zone);
            case "moved" -> hanging(text);
            case "directoryTYPE", "directoryEXCLUDED", "directoryLIST" -> replaced(text);
            default -> general(text, zone);
        };
    }

    /** Whatever its name: what only a machine reads is said in words or cut short. Its whole stands in the row as it is written. */
    private String general(String text, ZoneId zone) {
        if (HASH.matcher(text).matches()) {
            return text.substring(0, SHORT_HASH) + "…";
        }
        if (INSTANT.matcher(text).matches()) {
            return words.briefMoment(Instant.parse(text), zone);
        }
        return FRACTION.matcher(text).matches() ? words.of(Score.parse(text)) : text;
    }

    private String box(String id, JsonNode all) {
        String process = all.path("process").asText();
        if (!process.isEmpty() && known("operations.process." + process, "").length() > 0) {
            return DiagramFile.name(process, id, words.locale());
        }
        return known("box." + id, id);
    }

    private String move(String text, ZoneId zone) {
        Matcher move = MOVE.matcher(text);
        return !move.matches() ? text : words.of("calendar.end." + move.group(2).toUpperCase(Locale.ROOT), known("phase." + move.group(1), move.group(1)))
                + " " + words.briefMoment(Instant.parse(move.group(3)), zone) + " → " + words.briefMoment(Instant.parse(move.group(4)), zone);
    }

    /** What hung on an entry that was merged away: only what there was. */
    private String hanging(String text) {
        Matcher hanging = HANGING.matcher(text);
        if (!hanging.matches()) {
            return text;
        }
        String moved = Arrays.stream(hanging.group(1).split(", ")).map(one -> one.split("=")).filter(one -> !one[1].equals("0"))
                .map(one -> known("directory.merge.hang." + one[0], one[0]) + " " + one[1]).collect(Collectors.joining(", "));
        return moved.isEmpty() ? words.of("organizer.none") : moved;
    }

    private String replaced(String text) {
        Matcher change = REPLACED.matcher(text);
        return change.matches() ? constant(change.group(1)) + " → " + constant(change.group(2)) : constant(text);
    }

    private String constant(String text) {
        return switch (text) {
            case "true" -> words.of("organizer.yes");
            case "false" -> words.of("organizer.no");
            default -> known("type." + text, known("directory.list." + text, text));
        };
    }

    private String known(String key, String otherwise) {
        try {
            return words.of(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }
}
