package id.anugerah.ui.organizer;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.release.Proposal;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ranked list that a decision screen shows: a preview of this moment, or the frozen record of what was proposed.
 *
 * @param rules versions of the tables, and quotas, by name
 */
record DecisionList(List<Line> lines, Map<String, Integer> rules) {

    /** @param decidedBy what put it after the one before: "points", a step of the tie rule, or "" for the first */
    record Line(Group group, int rank, String reference, String body, Score points, String decidedBy, boolean selected,
                Optional<String> category) {
    }

    static DecisionList of(Proposal preview) {
        return new DecisionList(preview.entries().stream().map(e -> new Line(e.group(), e.rank(), e.reference(), e.body(),
                e.points(), e.decidedBy(), e.selected(), e.category())).toList(), new TreeMap<>(preview.rules()));
    }

    static DecisionList ofRecord(String record) {
        JsonNode root = AuditWords.read(record);
        List<Line> lines = new ArrayList<>();
        root.path("entries").forEach(e -> lines.add(new Line(Group.valueOf(e.path("group").asText()), e.path("rank").asInt(),
                e.path("reference").asText(), e.path("body").asText(), Score.parse(e.path("points").asText()),
                e.path("decidedBy").asText(), e.path("selected").asBoolean(),
                e.hasNonNull("category") ? Optional.of(e.path("category").asText()) : Optional.empty())));
        Map<String, Integer> rules = new TreeMap<>();
        root.path("rules").fields().forEachRemaining(rule -> rules.put(rule.getKey(), rule.getValue().asInt()));
        return new DecisionList(lines, rules);
    }

    List<Line> of(Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    int selected(Group group) {
        return (int) of(group).stream().filter(Line::selected).count();
    }

    int selected() {
        return (int) lines.stream().filter(Line::selected).count();
    }

    Optional<Integer> quota(Group group) {
        return Optional.ofNullable(rules.get("quota:" + group.name()));
    }
}
