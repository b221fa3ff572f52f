package id.anugerah.release;

import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A decision computed once more from its record alone, with no database and no engine: points from the options and weights,
 * order from the points and the tie rule, the cut from the quotas. For awards: points from the jury's means, and the categories
 * by the rule alone as well as with the places that were decided by hand.
 *
 * @param edition      code of the edition
 * @param hash         SHA-256 of the record that follows from the inputs; of the record as it is where it carries none
 * @param recordedHash SHA-256 of the record as it is
 * @param differences  empty when the list is the one that follows from the inputs
 * @param changes      places of awards that were decided by hand, for words; empty where the rule alone decided
 * @param since        what objections have changed since the record was made; empty where no database was asked
 */
public record Recomputation(String edition, ReleaseKind kind, String hash, String recordedHash,
                            List<Difference> differences, List<Difference> changes, List<Difference> since) {

    private Recomputation(String edition, ReleaseKind kind, String hash, String recordedHash, List<Difference> differences,
                          List<Difference> changes) {
        this(edition, kind, hash, recordedHash, differences, changes, List.of());
    }

    /** @throws Refused "release.unreadable" for anything that is not a record */
    public static Recomputation of(String record) {
        Recorded recorded = Recorded.of(record);
        Proposal decided = recorded.proposal();
        String given = Sha256.of(record);
        if (decided.basis().isEmpty() && decided.awards().isEmpty()) {
            return new Recomputation(recorded.edition(), decided.kind(), given, given,
                    List.of(Difference.of("noInputs", decided.kind())), List.of());
        }
        List<Difference> twice = twice(decided);
        if (!twice.isEmpty()) {
            return new Recomputation(recorded.edition(), decided.kind(), given, given, twice, List.of());
        }
        Proposal again = computed(decided);
        String anew = DecisionRecord.of(recorded.edition(), again);
        List<Difference> differences = differences(decided, again);
        decided.awards().ifPresent(basis -> differences.addAll(recorded.differences(new AwardsRecord(basis))));
        if (differences.isEmpty() && !anew.equals(record)) {
            differences.add(Difference.of("otherBytes"));
        }
        return new Recomputation(recorded.edition(), decided.kind(), Sha256.of(anew), given, differences,
                changes(decided));
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /** The same result with what another comparison has found. */
    public Recomputation and(List<Difference> more) {
        List<Difference> all = new ArrayList<>(differences);
        all.addAll(more);
        return new Recomputation(edition, kind, hash, recordedHash, List.copyOf(all), changes, since);
    }

    /** The same result with what has changed since, which is no difference. */
    public Recomputation since(List<Difference> changed) {
        return new Recomputation(edition, kind, hash, recordedHash, differences, changes, List.copyOf(changed));
    }

    private static Proposal computed(Proposal decided) {
        try {
            return decided.awards().map(Awards::of)
                    .orElseGet(() -> ShortlistProposal.of(decided.basis().orElseThrow())).correcting(decided.corrects());
        } catch (RuntimeException e) {
            throw new Refused("release.unreadable");
        }
    }

    private static List<Difference> changes(Proposal decided) {
        return decided.awards().map(AwardsBasis::changes).orElse(List.of()).stream().map(change -> Difference.of(
                change.to().isPresent() ? "given" : "leftEmpty", change.category(), change.place(), change.to().orElse("–"),
                change.by(), change.reason())).toList();
    }

    private static List<Difference> twice(Proposal decided) {
        Set<String> seen = new HashSet<>();
        return decided.entries().stream().map(Proposal.Entry::reference).filter(reference -> !seen.add(reference))
                .map(reference -> Difference.of("twice", reference)).toList();
    }

    /** Both lists name the same bodies, for the second one is made of the first one's inputs. */
    private static List<Difference> differences(Proposal decided, Proposal again) {
        Map<String, Proposal.Entry> recorded = decided.entries().stream()
                .collect(Collectors.toMap(Proposal.Entry::reference, Function.identity()));
        List<Difference> found = new ArrayList<>();
        again.entries().forEach(entry -> compare(recorded.get(entry.reference()), entry, found));
        return found;
    }

    private static void compare(Proposal.Entry was, Proposal.Entry is, List<Difference> found) {
        if (!was.points().equals(is.points())) {
            found.add(Difference.of("points", is.reference(), was.points(), is.points()));
        }
        if (was.rank() != is.rank()) {
            found.add(Difference.of("rank", is.reference(), was.rank(), is.rank()));
        }
        if (!was.decidedBy().equals(is.decidedBy())) {
            found.add(Difference.of("decidedBy", is.reference(), was.decidedBy(), is.decidedBy()));
        }
        if (!was.category().equals(is.category())) {
            found.add(Difference.of("category", is.reference(), was.category().orElse("–"), is.category().orElse("–")));
        } else if (was.selected() != is.selected()) {
            found.add(Difference.of(is.selected() ? "shouldBeIn" : "shouldBeOut", is.reference()));
        }
    }
}
