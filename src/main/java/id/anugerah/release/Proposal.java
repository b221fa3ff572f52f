package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decision would be with the data of this moment.
 *
 * @param rules  versions of the decision tables that were used, and quotas, by name
 * @param basis  what a shortlist follows from
 * @param awards what the winners follow from; both absent for an old record that does not carry it
 * @param corrects hash of the announced record that this one takes the place of; absent for the first of its kind
 */
public record Proposal(ReleaseKind kind, List<Entry> entries, Map<String, Integer> rules, Optional<Basis> basis,
                       Optional<AwardsBasis> awards, Optional<String> corrects) {

    Proposal(ReleaseKind kind, List<Entry> entries, Map<String, Integer> rules, Optional<Basis> basis) {
        this(kind, entries, rules, basis, Optional.empty(), Optional.empty());
    }

    Proposal(ReleaseKind kind, List<Entry> entries, Map<String, Integer> rules, Optional<Basis> basis,
             Optional<AwardsBasis> awards) {
        this(kind, entries, rules, basis, awards, Optional.empty());
    }

    /** @param announced hash of the record that stands; absent where none does */
    Proposal correcting(Optional<String> announced) {
        return new Proposal(kind, entries, rules, basis, awards, announced);
    }

    /**
     * @param points    what the rank rests on
     * @param decidedBy what put it after the one before: "points", a step of the tie rule, or "" for the first
     * @param selected  on the shortlist, or a winner
     * @param category  award category of a winner
     */
    public record Entry(UUID submission, String reference, String body, Group group, int rank, Score points,
                        String decidedBy, boolean selected, Optional<String> category) {
    }

    /**
     * SHA-256 of the record that this would be.
     *
     * @param edition code of the edition
     */
    public String hash(String edition) {
        return Sha256.of(DecisionRecord.of(edition, this));
    }

    public List<Entry> of(Group group) {
        return entries.stream().filter(entry -> entry.group() == group).toList();
    }
}
