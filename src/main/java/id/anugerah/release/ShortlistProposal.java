package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.edition.Edition;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The cut: each group ranked by verified total, the first ones up to the quota are in. */
@Component
class ShortlistProposal {

    private final Decisions decisions;
    private final Candidates candidates;

    ShortlistProposal(Decisions decisions, Candidates candidates) {
        this.decisions = decisions;
        this.candidates = candidates;
    }

    Proposal propose(Edition edition) {
        List<Candidate> all = candidates.in(edition, SubmissionState.VERIFIED, c -> List.of(c.verified().orElseThrow()));
        List<Proposal.Entry> entries = new ArrayList<>();
        Map<String, Integer> rules = new HashMap<>();
        for (Group group : Group.values()) {
            Decided quota = decisions.decide("shortlist_quota", Map.of("edition", edition.code(), "group", group.name()));
            TieRule tie = TieRule.of(decisions, group);
            rules.put("shortlist_quota", quota.version());
            rules.put("tie_break", tie.version());
            rules.put("quota:" + group.name(), quota.number("quota"));
            Ranking.rank(all.stream().filter(c -> c.group() == group).toList(), tie).forEach(place -> entries.add(
                    new Proposal.Entry(place.candidate().submission(), place.candidate().reference(),
                            place.candidate().body(), group, place.rank(), place.candidate().points().get(0),
                            place.decidedBy(), place.rank() <= quota.number("quota"), Optional.empty())));
        }
        return new Proposal(ReleaseKind.SHORTLIST, entries, rules);
    }
}
