package id.anugerah.release;

import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inputs of the winners as a record tells them. */
final class RecordedAwards {

    private RecordedAwards() {
    }

    static AwardsBasis basis(JsonNode root, Map<String, Integer> rules) {
        Map<Group, List<AwardsBasis.Category>> categories = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            List<AwardsBasis.Category> lines = new ArrayList<>();
            root.required("categories").required(group.name()).forEach(line -> lines.add(new AwardsBasis.Category(
                    Recorded.text(line, "id"), line.required("winners").intValue(), Recorded.text(line, "criteria"))));
            categories.put(group, lines);
            ties.put(group, Recorded.steps(root, group));
        }
        List<AwardsBasis.Body> bodies = new ArrayList<>();
        root.required("entries").forEach(line -> bodies.add(body(line)));
        List<AwardsBasis.Change> changes = new ArrayList<>();
        root.required("changes").forEach(change -> changes.add(change(change)));
        AwardsBasis basis = new AwardsBasis(jury(root.required("jury")), Recorded.tables(root, rules), categories, ties,
                bodies, changes);
        if (!changes.stream().allMatch(change -> change.appliesTo(basis))) {
            throw new IllegalArgumentException("A change by hand names a place or a finalist that the record does not have");
        }
        return basis;
    }

    private static AwardsBasis.Jury jury(JsonNode sheet) {
        List<AwardsBasis.Part> parts = new ArrayList<>();
        sheet.required("parts").forEach(part -> {
            Map<String, Integer> criteria = new TreeMap<>();
            part.required("criteria").fields().forEachRemaining(c -> criteria.put(c.getKey(), c.getValue().intValue()));
            parts.add(new AwardsBasis.Part(Recorded.text(part, "id"), part.required("weight").intValue(), criteria));
        });
        return new AwardsBasis.Jury(Recorded.text(sheet, "id"), sheet.required("version").intValue(),
                Recorded.text(sheet, "sha256"), parts);
    }

    private static AwardsBasis.Body body(JsonNode line) {
        return new AwardsBasis.Body(Recorded.id(line), Recorded.text(line, "reference"), Recorded.text(line, "body"),
                Group.valueOf(Recorded.text(line, "group")), points(line.required("means")),
                Score.parse(Recorded.text(line, "verified")), points(line.required("aspects")),
                Instant.parse(Recorded.text(line, "submittedAt")));
    }

    private static AwardsBasis.Change change(JsonNode node) {
        return new AwardsBasis.Change(Group.valueOf(Recorded.text(node, "group")), Recorded.text(node, "category"),
                node.required("place").intValue(), Optional.ofNullable(node.required("to").textValue()),
                Recorded.text(node, "reason"), Recorded.text(node, "by"), Instant.parse(Recorded.text(node, "at")));
    }

    private static Map<String, Score> points(JsonNode node) {
        Map<String, Score> points = new TreeMap<>();
        node.fields().forEachRemaining(field -> points.put(field.getKey(), Score.parse(field.getValue().textValue())));
        return points;
    }
}
