package id.anugerah.release;

import id.anugerah.shared.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ranks candidates of one group: points first, then the tie rule. No two candidates share a rank. */
final class Ranking {

    private Ranking() {
    }

    /** @param decidedBy what put it after the one before: "points" or the step of the tie rule; "" for the first */
    record Place(int rank, Candidate candidate, String decidedBy) {
    }

    static List<Place> rank(List<Candidate> candidates, TieRule rule) {
        return rank(candidates, rule, List.of());
    }

    /** @param names of the points that are compared, in their order; those without a name are "points", "points:2" … */
    static List<Place> rank(List<Candidate> candidates, TieRule rule, List<String> names) {
        List<TieRule.Step> steps = new ArrayList<>();
        int comparisons = candidates.stream().mapToInt(c -> c.points().size()).max().orElse(0);
        for (int i = 0; i < comparisons; i++) {
            int index = i;
            Comparator<Candidate> byPoints = Comparator.comparing((Candidate c) -> (Score) c.points().get(index)).reversed();
            steps.add(new TieRule.Step(i < names.size() ? names.get(i) : i == 0 ? "points" : "points:" + (i + 1), byPoints));
        }
        steps.addAll(rule.steps());
        List<Candidate> sorted = candidates.stream().sorted((a, b) -> steps.stream()
                .mapToInt(step -> step.order().compare(a, b)).filter(order -> order != 0).findFirst().orElse(0)).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Candidate candidate = sorted.get(i);
            Candidate before = i == 0 ? candidate : sorted.get(i - 1);
            places.add(new Place(i + 1, candidate, i == 0 ? "" : steps.stream()
                    .filter(step -> step.order().compare(before, candidate) != 0).findFirst().map(TieRule.Step::name)
                    .orElse("")));
        }
        return places;
    }
}
