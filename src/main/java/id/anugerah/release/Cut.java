package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cut: each group ranked by verified total, ties by its tie rule, the first ones up to the quota are in, and who was
 * announced as a finalist before stays one. A function of
 * the {@link Basis} alone: the proposal, a what-if and a recomputation years later call the same lines.
 */
final class Cut {

    private Cut() {
    }

    /** Group by group, best first. */
    static List<Proposal.Entry> of(Basis basis) {
        Units units = new Units(basis.values());
        List<Proposal.Entry> entries = new ArrayList<>();
        for (Group group : Group.values()) {
            TieRule rule = TieRule.of(basis.ties().getOrDefault(group, List.of()));
            List<Candidate> candidates = basis.of(group).stream().map(body -> candidate(basis, units, body)).toList();
            Ranking.rank(candidates, rule).forEach(place -> entries.add(new Proposal.Entry(place.candidate().submission(),
                    place.candidate().reference(), place.candidate().body(), group, place.rank(),
                    place.candidate().points().get(0), place.decidedBy(), in(basis, group, place),
                    Optional.empty())));
        }
        return entries;
    }

    private static boolean in(Basis basis, Group group, Ranking.Place place) {
        return place.rank() <= basis.quota(group) || basis.kept().contains(place.candidate().reference());
    }

    /** Points of an aspect of a body. */
    static Score aspect(Basis basis, Basis.Body body, String aspect) {
        return candidate(basis, new Units(basis.values()), body).aspects().getOrDefault(aspect, Score.ZERO);
    }

    private static Candidate candidate(Basis basis, Units units, Basis.Body body) {
        Map<String, Long> aspects = new HashMap<>();
        basis.sheets().get(body.sheet()).weights().forEach((indicator, weight) -> aspects.merge(aspect(indicator),
                units.of(weight, body.options().get(indicator)), Math::addExact));
        Map<String, Score> points = new HashMap<>();
        aspects.forEach((aspect, sum) -> points.put(aspect, units.score(sum)));
        Score total = units.score(aspects.values().stream().reduce(0L, Math::addExact));
        return new Candidate(body.submission(), body.reference(), body.name(), body.group(), List.of(total), points,
                body.submittedAt());
    }

    /** The letter in front of the number: B of "B5". */
    static String aspect(String indicator) {
        return indicator.substring(0, 1);
    }
}
