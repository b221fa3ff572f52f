package id.anugerah.release;

import id.anugerah.decision.Decisions;
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
 * Finalists whose points can be computed by hand: weights of the jury sheet of 2020, rules of the files in processes/. In the
 * total a criterion weighs 8 (rationality), 12 (output), 12 (impact), 16 (logic_of_change), 8 (innovation), 16
 * (implementation), 8 (sustainability), 10 (presenter) and 10 (fluency) percent.
 */
final class HandMadeAwards {

    static final AwardsBasis.Jury SHEET = new AwardsBasis.Jury("jury", 1, "0".repeat(64), List.of(
            new AwardsBasis.Part("substance", 80, new TreeMap<>(Map.of("rationality", 10, "output", 15, "impact", 15,
                    "logic_of_change", 20, "innovation", 10, "implementation", 20, "sustainability", 10))),
            new AwardsBasis.Part("presentation", 20, new TreeMap<>(Map.of("presenter", 50, "fluency", 50)))));

    private final Decisions tables;
    private final List<AwardsBasis.Body> bodies = new ArrayList<>();

    HandMadeAwards(Decisions tables) {
        this.tables = tables;
    }

    /** A finalist with 50 points for every criterion that is not named, and 50 verified points. */
    HandMadeAwards finalist(Group group, String reference, Map<String, Integer> points) {
        return finalist(group, reference, points, 50, Map.of(), 1);
    }

    HandMadeAwards finalist(Group group, String reference, Map<String, Integer> points, int verified,
                            Map<String, Integer> aspects, int minute) {
        Map<String, Score> means = new TreeMap<>();
        SHEET.parts().forEach(part -> part.criteria().keySet().forEach(criterion ->
                means.put(criterion, Score.of(points.getOrDefault(criterion, 50)))));
        Map<String, Score> ofAspects = new TreeMap<>();
        aspects.forEach((aspect, of) -> ofAspects.put(aspect, Score.of(of)));
        bodies.add(new AwardsBasis.Body(UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)), reference,
                "Body " + reference, group, means, Score.of(verified), ofAspects, Instant.EPOCH.plusSeconds(60L * minute)));
        return this;
    }

    AwardsBasis basis() {
        Map<Group, List<AwardsBasis.Category>> categories = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            categories.put(group, tables.decide("awards", Map.of("group", group.name())).rows().stream()
                    .map(AwardsProposal::category).toList());
            ties.put(group, TieRule.steps(tables.decide("tie_break", Map.of("group", group.name()))));
        }
        return new AwardsBasis(SHEET, new TreeMap<>(Map.of("awards", new Basis.Table(1, "1".repeat(64)), "tie_break",
                new Basis.Table(1, "2".repeat(64)))), categories, ties, List.copyOf(bodies), List.of());
    }

    /**
     * R1 is best in everything with 100. R2 presents best. Then two for each category, and S2 that is best in nothing:
     * totals R2 60, R5 57.8, R6 56.6, R8 54.8, R9 54, R7 53.92, R3 53.6, R4 53.2, S1 51.6, S2 50.
     */
    static HandMadeAwards eleven(Decisions tables) {
        Map<String, Integer> best = new TreeMap<>();
        SHEET.parts().forEach(part -> part.criteria().keySet().forEach(criterion -> best.put(criterion, 100)));
        return new HandMadeAwards(tables).finalist(Group.GENERAL, "R1", best)
                .finalist(Group.GENERAL, "R2", Map.of("presenter", 100, "fluency", 100))
                .finalist(Group.GENERAL, "R3", Map.of("rationality", 95))
                .finalist(Group.GENERAL, "R4", Map.of("rationality", 90))
                .finalist(Group.GENERAL, "R5", Map.of("output", 95, "impact", 70))
                .finalist(Group.GENERAL, "R6", Map.of("output", 60, "impact", 95))
                .finalist(Group.GENERAL, "R7", Map.of("innovation", 99))
                .finalist(Group.GENERAL, "R8", Map.of("logic_of_change", 80))
                .finalist(Group.GENERAL, "R9", Map.of("sustainability", 100))
                .finalist(Group.GENERAL, "S1", Map.of("implementation", 60))
                .finalist(Group.GENERAL, "S2", Map.of());
    }
}
