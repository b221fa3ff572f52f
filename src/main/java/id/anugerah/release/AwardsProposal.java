package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.edition.Edition;
import id.anugerah.finals.JuryScores;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Winners by category, in the order of awards.dmn; a body wins once. Between equal points the jury's total decides, then
 * the verified total, then the tie rule.
 */
@Component
class AwardsProposal {

    private final Decisions decisions;
    private final Candidates candidates;
    private final JuryScores scores;
    private final Instruments instruments;

    AwardsProposal(Decisions decisions, Candidates candidates, JuryScores scores, Instruments instruments) {
        this.decisions = decisions;
        this.candidates = candidates;
        this.scores = scores;
        this.instruments = instruments;
    }

    Proposal propose(Edition edition) {
        List<Candidate> all = candidates.in(edition, SubmissionState.SCORED,
                s -> List.of(s.jury().orElseThrow(), s.verified().orElseThrow()));
        Map<UUID, Map<String, Score>> means = scores.meansOf(edition.id());
        JurySheet sheet = instruments.jurySheet(edition.jurySheet());
        List<Proposal.Entry> entries = new ArrayList<>();
        Map<String, Integer> rules = new HashMap<>();
        for (Group group : Group.values()) {
            List<Candidate> finalists = all.stream().filter(c -> c.group() == group).toList();
            Decided categories = decisions.decide("awards", Map.of("group", group.name()));
            Decided between = decisions.decide("tie_break", Map.of("group", group.name()));
            TieRule tie = TieRule.of(between);
            rules.put("awards", categories.version());
            rules.put("tie_break", between.version());
            Map<UUID, String> won = winners(categories, finalists, means, sheet, tie);
            Ranking.rank(finalists, tie).forEach(place -> {
                Candidate c = place.candidate();
                entries.add(new Proposal.Entry(c.submission(), c.reference(), c.body(), group, place.rank(),
                        c.points().get(0), place.decidedBy(), won.containsKey(c.submission()),
                        Optional.ofNullable(won.get(c.submission()))));
            });
        }
        return new Proposal(ReleaseKind.AWARDS, entries, rules, Optional.empty());
    }

    private static Map<UUID, String> winners(Decided categories, List<Candidate> finalists,
                                             Map<UUID, Map<String, Score>> means, JurySheet sheet, TieRule tie) {
        Map<UUID, String> won = new HashMap<>();
        for (Map<String, Object> category : categories.rows()) {
            List<Candidate> left = finalists.stream().filter(c -> !won.containsKey(c.submission()))
                    .map(c -> pointsOf(c, String.valueOf(category.get("criteria")), means, sheet)).toList();
            int places = Integer.parseInt(String.valueOf(category.get("winners")));
            Ranking.rank(left, tie).stream().limit(places).forEach(place ->
                    won.put(place.candidate().submission(), String.valueOf(category.get("category"))));
        }
        return won;
    }

    /** The candidate with the category's own points in front: the weighted mean of its criteria. */
    private static Candidate pointsOf(Candidate c, String criteria, Map<UUID, Map<String, Score>> means, JurySheet sheet) {
        if (criteria.equals("total")) {
            return c;
        }
        List<String> named = Arrays.stream(criteria.split(",")).map(String::trim).toList();
        List<JurySheet.Criterion> chosen = sheet.criteria().stream().filter(k -> named.contains(k.id())).toList();
        int weights = chosen.stream().mapToInt(JurySheet.Criterion::weight).sum();
        Score points = Score.sum(chosen.stream().map(k -> means.get(c.submission()).get(k.id())
                .times(new Score(k.weight(), weights))).toList());
        List<Score> all = new ArrayList<>(List.of(points));
        all.addAll(c.points());
        return new Candidate(c.submission(), c.reference(), c.body(), c.group(), all, c.aspects(), c.submittedAt());
    }
}
