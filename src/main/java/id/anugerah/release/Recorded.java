package id.anugerah.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** A decision as its record tells it. Ids of submissions are not in a record: the reference stands for them. */
final class Recorded {

    private final String edition;
    private final Proposal proposal;
    private final JsonNode root;

    private Recorded(String edition, Proposal proposal, JsonNode root) {
        this.edition = edition;
        this.proposal = proposal;
        this.root = root;
    }

    /** @throws Refused "release.unreadable" for anything that is not a record */
    static Recorded of(String record) {
        try {
            JsonNode root = DecisionRecord.JSON.readTree(record);
            Map<String, Integer> rules = new HashMap<>();
            root.required("rules").fields().forEachRemaining(rule -> rules.put(rule.getKey(), rule.getValue().intValue()));
            List<Proposal.Entry> entries = new ArrayList<>();
            root.required("entries").forEach(line -> entries.add(entry(line)));
            return new Recorded(text(root, "edition"), new Proposal(ReleaseKind.valueOf(text(root, "kind")), entries, rules,
                    root.has("values") ? Optional.of(basis(root, rules)) : Optional.empty(),
                    root.has("jury") ? Optional.of(RecordedAwards.basis(root, rules)) : Optional.empty(),
                    root.has("corrects") ? Optional.of(text(root, "corrects")) : Optional.empty()), root);
        } catch (JsonProcessingException | RuntimeException e) {
            throw new Refused("release.unreadable");
        }
    }

    String edition() {
        return edition;
    }

    /** The list as it was decided. */
    Proposal proposal() {
        return proposal;
    }

    /** Where it says something else about the categories of the awards than what follows from its own inputs. */
    List<Difference> differences(AwardsRecord awards) {
        return awards.differences(root);
    }

    private static Proposal.Entry entry(JsonNode line) {
        return new Proposal.Entry(id(line), text(line, "reference"), text(line, "body"), Group.valueOf(text(line, "group")),
                line.required("rank").intValue(), Score.parse(text(line, "points")), text(line, "decidedBy"),
                line.required("selected").booleanValue(),
                line.hasNonNull("category") ? Optional.of(text(line, "category")) : Optional.empty());
    }

    private static Basis basis(JsonNode root, Map<String, Integer> rules) {
        Map<String, Basis.Sheet> sheets = new TreeMap<>();
        root.required("instruments").forEach(sheet -> {
            Map<String, Integer> weights = new TreeMap<>();
            sheet.required("weights").fields().forEachRemaining(w -> weights.put(w.getKey(), w.getValue().intValue()));
            Basis.Sheet read = new Basis.Sheet(text(sheet, "id"), sheet.required("version").intValue(),
                    text(sheet, "sha256"), weights);
            sheets.put(read.key(), read);
        });
        Map<String, Basis.Table> tables = tables(root, rules);
        Map<Option, Score> values = new EnumMap<>(Option.class);
        root.required("values").fields().forEachRemaining(value -> values.put(Option.ofLetter(value.getKey()),
                Score.parse(value.getValue().textValue())));
        Map<Group, Integer> quotas = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            quotas.put(group, rules.get("quota:" + group.name()));
            ties.put(group, steps(root, group));
        }
        List<Basis.Body> bodies = new ArrayList<>();
        root.required("entries").forEach(line -> bodies.add(body(line)));
        Set<String> kept = new TreeSet<>();
        root.path("kept").forEach(reference -> kept.add(reference.textValue()));
        return new Basis(sheets, tables, values, quotas, ties, bodies, kept);
    }

    static Map<String, Basis.Table> tables(JsonNode root, Map<String, Integer> rules) {
        Map<String, Basis.Table> tables = new TreeMap<>();
        root.required("tables").fields().forEachRemaining(table -> tables.put(table.getKey(),
                new Basis.Table(rules.get(table.getKey()), table.getValue().textValue())));
        return tables;
    }

    static List<Basis.Step> steps(JsonNode root, Group group) {
        List<Basis.Step> steps = new ArrayList<>();
        root.required("ties").required(group.name()).forEach(step -> steps.add(
                new Basis.Step(step.required(0).textValue(), step.required(1).textValue())));
        return steps;
    }

    private static Basis.Body body(JsonNode line) {
        Map<String, Option> options = new TreeMap<>();
        Iterator<Map.Entry<String, JsonNode>> fields = line.required("options").fields();
        fields.forEachRemaining(option -> options.put(option.getKey(), Option.ofLetter(option.getValue().textValue())));
        return new Basis.Body(id(line), text(line, "reference"), text(line, "body"), Group.valueOf(text(line, "group")),
                text(line, "instrument"), Instant.parse(text(line, "submittedAt")), options);
    }

    static UUID id(JsonNode line) {
        return UUID.nameUUIDFromBytes(text(line, "reference").getBytes(StandardCharsets.UTF_8));
    }

    static String text(JsonNode node, String name) {
        return java.util.Objects.requireNonNull(node.required(name).textValue(), name);
    }
}
