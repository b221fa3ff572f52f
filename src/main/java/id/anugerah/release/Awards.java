package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The winners: categories are filled in their order, a body wins once. Between equal points of a category the jury's total
 * decides, then the verified total, then the tie rule. A function of the {@link AwardsBasis} alone: the proposal, a change by
 * hand and a recomputation years later call the same lines.
 */
final class Awards {

    private static final List<String> TOTAL = List.of("points", "verified");
    private static final List<String> CRITERIA = List.of("points", "jury", "verified");

    private Awards() {
    }

    static Proposal of(AwardsBasis basis) {
        Map<String, Integer> rules = new HashMap<>();
        basis.tables().forEach((table, used) -> rules.put(table, used.version()));
        Map<String, String> won = won(basis);
        List<Proposal.Entry> entries = new ArrayList<>();
        for (Group group : Group.values()) {
            Ranking.rank(finalists(basis, group), rule(basis, group)).forEach(place -> {
                Candidate c = place.candidate();
                Optional<String> category = Optional.ofNullable(won.get(c.reference()));
                entries.add(new Proposal.Entry(c.submission(), c.reference(), c.body(), group, place.rank(),
                        c.points().get(0), place.decidedBy(), category.isPresent(), category));
            });
        }
        return new Proposal(ReleaseKind.AWARDS, entries, rules, Optional.empty(), Optional.of(basis));
    }

    /** Category by reference of its winner. */
    static Map<String, String> won(AwardsBasis basis) {
        Map<String, String> won = new HashMap<>();
        contests(basis).forEach(contest -> contest.places().forEach(place ->
                place.taker().ifPresent(taker -> won.put(taker, contest.category()))));
        return won;
    }

    /** Group by group, in the order of the categories. */
    static List<Contest> contests(AwardsBasis basis) {
        List<Contest> contests = new ArrayList<>();
        for (Group group : Group.values()) {
            // whoever has a place by hand runs for no other
            Set<String> taken = basis.changes().stream().filter(change -> change.group() == group)
                    .flatMap(change -> change.to().stream()).collect(Collectors.toCollection(HashSet::new));
            for (AwardsBasis.Category category : basis.of(group)) {
                Contest contest = contest(basis, group, category, taken);
                contest.places().forEach(place -> place.taker().ifPresent(taken::add));
                contests.add(contest);
            }
        }
        return contests;
    }

    private static Contest contest(AwardsBasis basis, Group group, AwardsBasis.Category category, Set<String> taken) {
        Map<Integer, AwardsBasis.Change> byHand = basis.changes().stream().filter(change -> change.group() == group
                && change.category().equals(category.id())).collect(Collectors.toMap(AwardsBasis.Change::place, c -> c));
        Map<String, Score> points = basis.bodies().stream().filter(body -> body.group() == group)
                .collect(Collectors.toMap(AwardsBasis.Body::reference, body -> points(basis.jury(), body, category)));
        List<Candidate> left = finalists(basis, group).stream().filter(c -> !taken.contains(c.reference()))
                .map(c -> category.total() ? c : inFront(points.get(c.reference()), c)).toList();
        List<Ranking.Place> ranked = Ranking.rank(left, rule(basis, group), category.total() ? TOTAL : CRITERIA);
        List<Contest.Place> places = new ArrayList<>();
        for (int i = 0; i < category.winners(); i++) {
            AwardsBasis.Change change = byHand.get(i + 1);
            // a place decided by hand is lost by the one whose rank it is, so that nobody else of the category moves
            places.add(change == null ? place(i + 1, ranked, i) : new Contest.Place(i + 1, change.to(),
                    change.to().map(points::get), "", true));
        }
        Optional<Contest.Place> next = Optional.of(place(category.winners() + 1, ranked, category.winners()))
                .filter(place -> place.taker().isPresent());
        return new Contest(group, category.id(), category.criteria(), List.copyOf(places), next);
    }

    private static Contest.Place place(int number, List<Ranking.Place> ranked, int index) {
        if (index >= ranked.size()) {
            return new Contest.Place(number, Optional.empty(), Optional.empty(), "", false);
        }
        Ranking.Place place = ranked.get(index);
        return new Contest.Place(number, Optional.of(place.candidate().reference()),
                Optional.of(place.candidate().points().get(0)), place.decidedBy(), false);
    }

    private static List<Candidate> finalists(AwardsBasis basis, Group group) {
        return basis.bodies().stream().filter(body -> body.group() == group).map(body -> new Candidate(body.submission(),
                body.reference(), body.name(), group, List.of(total(basis.jury(), body.means()), body.verified()),
                body.aspects(), body.submittedAt())).toList();
    }

    private static TieRule rule(AwardsBasis basis, Group group) {
        return TieRule.of(basis.ties().getOrDefault(group, List.of()));
    }

    private static Candidate inFront(Score points, Candidate c) {
        List<Score> all = new ArrayList<>(List.of(points));
        all.addAll(c.points());
        return new Candidate(c.submission(), c.reference(), c.body(), c.group(), all, c.aspects(), c.submittedAt());
    }

    /** Part weight × criterion weight × mean, summed. */
    static Score total(AwardsBasis.Jury jury, Map<String, Score> means) {
        return Score.sum(jury.parts().stream().map(part -> Score.sum(part.criteria().entrySet().stream()
                .map(criterion -> means.get(criterion.getKey()).percentOf(criterion.getValue())).toList())
                .percentOf(part.weight())).toList());
    }

    /** The total, or the mean of the category's criteria, each with its weight in its part. */
    private static Score points(AwardsBasis.Jury jury, AwardsBasis.Body body, AwardsBasis.Category category) {
        if (category.total()) {
            return total(jury, body.means());
        }
        Map<String, Integer> weights = new HashMap<>();
        jury.parts().forEach(part -> weights.putAll(part.criteria()));
        if (!weights.keySet().containsAll(category.named())) {
            throw new IllegalStateException("Category " + category.id() + " ranks criteria that the jury sheet does not have");
        }
        weights.keySet().retainAll(category.named());
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        return Score.sum(weights.entrySet().stream().map(criterion -> body.means().get(criterion.getKey())
                .times(new Score(criterion.getValue(), sum))).toList());
    }
}
