package id.anugerah.release;

import id.anugerah.decision.DecisionSources;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.finals.JuryScores;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.release.store.AwardChangeRows;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what the winners follow from, and has the categories filled by {@link Awards}. */
@Component
class AwardsProposal {

    /** Scored by the jury; the state goes on with the announcement, the score stays. */
    static final Set<SubmissionState> SCORED = EnumSet.of(SubmissionState.SCORED, SubmissionState.AWARDED,
            SubmissionState.NOT_AWARDED);

    private final RuleBooks rules;
    private final DecisionSources sources;
    private final Candidates candidates;
    private final JuryScores scores;
    private final Instruments instruments;
    private final AwardChangeRows changes;

    AwardsProposal(RuleBooks rules, DecisionSources sources, Candidates candidates, JuryScores scores,
                   Instruments instruments, AwardChangeRows changes) {
        this.rules = rules;
        this.sources = sources;
        this.candidates = candidates;
        this.scores = scores;
        this.instruments = instruments;
        this.changes = changes;
    }

    Proposal propose(Edition edition) {
        return Awards.of(basis(edition));
    }

    AwardsBasis basis(Edition edition) {
        AskedTables tables = new AskedTables(rules.of(edition.id()), sources);
        Map<Group, List<AwardsBasis.Category>> categories = new EnumMap<>(Group.class);
        Map<Group, List<Basis.Step>> ties = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            categories.put(group, tables.ask("awards", Map.of("group", group.name())).rows().stream().map(AwardsProposal::category).toList());
            ties.put(group, TieRule.steps(tables.ask("tie_break", Map.of("group", group.name()))));
        }
        Map<UUID, Map<String, Score>> means = scores.meansOf(edition.id());
        List<AwardsBasis.Body> bodies = candidates.in(edition, SCORED,
                s -> List.of(s.verified().orElseThrow())).stream().map(c -> new AwardsBasis.Body(c.submission(), c.reference(),
                c.body(), c.group(), new TreeMap<>(means.get(c.submission())), c.points().get(0), new TreeMap<>(c.aspects()),
                c.submittedAt())).toList();
        AwardsBasis byRule = new AwardsBasis(jury(edition.jurySheet()), tables.all(), categories, ties, bodies, List.of());
        return byRule.with(changes.of(edition.id()).stream().filter(change -> change.appliesTo(byRule)).toList());
    }

    AwardsBasis.Jury jury(UUID version) {
        return jury(instruments.jurySheet(version), instruments.contentHash(version));
    }

    static AwardsBasis.Jury jury(JurySheet sheet, String contentHash) {
        return new AwardsBasis.Jury(sheet.id(), sheet.number(), contentHash, sheet.parts().stream()
                .map(part -> {
                    Map<String, Integer> criteria = new TreeMap<>();
                    part.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion.weight()));
                    return new AwardsBasis.Part(part.id(), part.weight(), criteria);
                }).toList());
    }

    static AwardsBasis.Category category(Map<String, Object> row) {
        return new AwardsBasis.Category(String.valueOf(row.get("category")),
                Integer.parseInt(String.valueOf(row.get("winners"))), String.valueOf(row.get("criteria")));
    }
}
