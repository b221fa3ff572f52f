package id.anugerah.ui.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.audit.AuditRow;
import id.anugerah.mining.CaseEvent;
import id.anugerah.mining.Passage;
import id.anugerah.mining.StepKind;
import id.anugerah.submission.SubmissionState;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Events of a case in words, told in their order: a change of state says what it was before. */
final class CourseWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STATE = "submission.";
    private static final String ARROW = " → ";

    private final Words words;
    private final AuditWords audit;
    private final Map<UUID, String> people;
    private final ZoneId zone;
    private String state = "";

    /** @param people names of the staff; all others are participants */
    CourseWords(Words words, AuditWords audit, Map<UUID, String> people, ZoneId zone) {
        this.words = words;
        this.audit = audit;
        this.people = people;
        this.zone = zone;
    }

    String who(Optional<UUID> actor) {
        return actor.map(one -> people.getOrDefault(one, words.of("organizer.participant"))).orElseGet(() -> words.of("organizer.system"));
    }

    String what(CaseEvent event) {
        return event.row().map(audit::action).orElseGet(() -> {
            Passage passage = event.passage().orElseThrow();
            String kind = event.what() != CaseEvent.What.STEP ? event.what().name() : passage.begins() ? "BEGAN"
                    : passage.kind() == StepKind.END ? "ENDED" : "STEP";
            return words.of("insight.course.what." + kind, words.of(passage.name()), ProcessAddress.name(words, passage.process()));
        });
    }

    /** What was before and what is after, and whatever else the event tells; "" for nothing. */
    String change(CaseEvent event) {
        return event.row().map(this::change).orElseGet(() -> {
            Passage passage = event.passage().orElseThrow();
            boolean left = event.what() == CaseEvent.What.LEFT || event.what() == CaseEvent.What.CUT;
            return left ? words.of("insight.course.after", new DurationWords(words).of(Duration.between(passage.begun(), event.at()))) : "";
        });
    }

    private String change(AuditRow row) {
        Optional<SubmissionState> entered = Arrays.stream(SubmissionState.values())
                .filter(one -> row.action().equals(STATE + one.name().toLowerCase(Locale.ROOT))).findFirst();
        Map<String, String> details = audit.details(row, zone);
        JsonNode plain = read(row.details());
        String changed = "";
        if (plain.hasNonNull("before") && plain.hasNonNull("after")) {
            changed = plain.get("before").asText() + ARROW + plain.get("after").asText();
        } else if (entered.isPresent()) {
            String after = words.of("state", entered.get());
            changed = state.isEmpty() ? after : state + ARROW + after;
            state = after;
        }
        String more = details.entrySet().stream().filter(one -> !plain.hasNonNull("before") || !plain.get("before").asText().equals(one.getValue())
                        && !plain.path("after").asText().equals(one.getValue()))
                .map(one -> one.getKey() + ": " + one.getValue()).collect(Collectors.joining(" · "));
        return changed.isEmpty() || more.isEmpty() ? changed + more : changed + " · " + more;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
