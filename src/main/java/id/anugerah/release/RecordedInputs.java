package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.instrument.JurySheet;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a decision's record says that it follows from, for those who hold the same inputs elsewhere: an archive, which has
 * neither database nor engine.
 *
 * @param edition   code
 * @param shortlist inputs of a shortlist
 * @param awards    inputs of awards; both absent in a record of before records carried inputs
 * @param corrects  hash of the announced record that this one takes the place of
 */
public record RecordedInputs(String edition, ReleaseKind kind, List<Proposal.Entry> entries, Optional<Basis> shortlist,
                             Optional<AwardsBasis> awards, Optional<String> corrects) {

    /** States in which a body was ranked, and in which a finalist was scored: nobody of them may be missing in a record. */
    public static final Set<SubmissionState> RANKED = Set.copyOf(StoredDecisions.RANKED);
    public static final Set<SubmissionState> SCORED = Set.copyOf(AwardsProposal.SCORED);

    /** @throws Refused "release.unreadable" for anything that is not a record */
    public static RecordedInputs of(String record) {
        Recorded recorded = Recorded.of(record);
        Proposal proposal = recorded.proposal();
        return new RecordedInputs(recorded.edition(), proposal.kind(), proposal.entries(), proposal.basis(), proposal.awards(),
                proposal.corrects());
    }

    /** The decision tables that were asked. */
    public Map<String, Basis.Table> tables() {
        return shortlist.map(Basis::tables).or(() -> awards.map(AwardsBasis::tables)).orElse(Map.of());
    }

    /** Where the tables, asked once more, say something else than the record. */
    public List<Difference> rules(Decisions asked) {
        List<Difference> found = new ArrayList<>();
        shortlist.ifPresent(basis -> {
            Map<Option, Score> values = new EnumMap<>(Option.class);
            for (Option option : Option.values()) {
                values.put(option, Score.parse(asked.decide("option_value", Map.of("option", option.letter())).text("value")));
            }
            compare("option_value", basis.values(), values, found);
            for (Group group : Group.values()) {
                compare("shortlist_quota", basis.quota(group), asked.decide("shortlist_quota",
                        Map.of("edition", edition, "group", group.name())).number("quota"), found);
                compare("tie_break", basis.ties().get(group), TieRule.steps(of(asked, "tie_break", group)), found);
            }
        });
        awards.ifPresent(basis -> {
            for (Group group : Group.values()) {
                compare("awards", basis.of(group), of(asked, "awards", group).rows().stream().map(AwardsProposal::category)
                        .toList(), found);
                compare("tie_break", basis.ties().get(group), TieRule.steps(of(asked, "tie_break", group)), found);
            }
        });
        return found.stream().distinct().toList();
    }

    /** Where this sheet is another one than the jurors of the record filled; nothing for a shortlist. */
    public List<Difference> sheet(JurySheet sheet, String contentHash) {
        return awards.map(AwardsBasis::jury).filter(jury -> !jury.equals(AwardsProposal.jury(sheet, contentHash)))
                .map(jury -> List.of(Difference.of("jury", jury.id() + ":" + jury.number()))).orElse(List.of());
    }

    private static Decided of(Decisions asked, String table, Group group) {
        return asked.decide(table, Map.of("group", group.name()));
    }

    private static void compare(String table, Object recorded, Object asked, List<Difference> found) {
        if (!asked.equals(recorded)) {
            found.add(Difference.of("rule", table));
        }
    }
}
