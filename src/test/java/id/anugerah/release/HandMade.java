package id.anugerah.release;

import id.anugerah.decision.Decisions;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A cut small enough to be computed by hand. Its instrument has one indicator for each aspect: A 10, B 45, C 15, D 15, E 15;
 * rules and values are those of the files in processes/.
 */
final class HandMade {

    static final Map<String, Integer> WEIGHTS = Map.of("A1", 10, "B1", 45, "C1", 15, "D1", 15, "E1", 15);

    private final Decisions tables;
    private final String edition;
    private final List<Basis.Body> bodies = new ArrayList<>();

    HandMade(Decisions tables, String edition) {
        this.tables = tables;
        this.edition = edition;
    }

    /**
     * @param options letters for A to E
     * @param minute  of sending
     */
    HandMade body(Group group, String reference, String options, int minute) {
        Map<String, Option> found = new TreeMap<>();
        for (int i = 0; i < options.length(); i++) {
            found.put("ABCDE".charAt(i) + "1", Option.ofLetter(options.substring(i, i + 1)));
        }
        bodies.add(new Basis.Body(UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)), reference,
                "Body " + reference, group, "ip:1", Instant.EPOCH.plusSeconds(60L * minute), found));
        return this;
    }

    Basis basis() {
        Map<Option, Score> values = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            values.put(option, Score.parse(tables.decide("option_value", Map.of("option", option.letter())).text("value")));
        }
        Map<Group, Integer> quotas = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            quotas.put(group, tables.decide("shortlist_quota", Map.of("edition", edition, "group", group.name())).number("quota"));
            ties.put(group, TieRule.steps(tables.decide("tie_break", Map.of("group", group.name()))));
        }
        return new Basis(Map.of("ip:1", new Basis.Sheet("ip", 1, "0".repeat(64), new TreeMap<>(WEIGHTS))), new TreeMap<>(Map.of(
                "option_value", new Basis.Table(1, "1".repeat(64)), "shortlist_quota", new Basis.Table(1, "2".repeat(64)),
                "tie_break", new Basis.Table(1, "3".repeat(64)))), values, quotas, ties, bodies);
    }

    List<Proposal.Entry> cut(Group group) {
        return Cut.of(basis()).stream().filter(entry -> entry.group() == group).toList();
    }
}
