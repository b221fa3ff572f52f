package id.anugerah.release;

import id.anugerah.access.ForOverseers;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.release.store.ReleaseRows;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.verification.OpinionPairs;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the cut from more sides than the list shows; stores nothing and changes nothing. */
@Service
@Transactional(readOnly = true)
public class CutStudies {

    private final ReleaseRows rows;
    private final Editions editions;
    private final ShortlistProposal shortlist;
    private final OpinionPairs pairs;
    private final StoredDecisions stored;
    private final DrawnStability stability;
    private final Standing standing;

    CutStudies(ReleaseRows rows, Editions editions, ShortlistProposal shortlist, OpinionPairs pairs,
               StoredDecisions stored, DrawnStability stability, Standing standing) {
        this.rows = rows;
        this.editions = editions;
        this.shortlist = shortlist;
        this.pairs = pairs;
        this.stored = stored;
        this.stability = stability;
        this.standing = standing;
    }

    /** Of the list that was proposed, or of this moment's where none is; absent for a record that carries no inputs. */
    @ForOverseers
    public Optional<CutStudy> study(UUID edition) {
        Edition of = editions.get(edition);
        return basis(of).map(basis -> {
            Proposal proposal = ShortlistProposal.of(basis);
            List<Proposal.Entry> entries = proposal.entries();
            Disagreement disagreement = new Disagreement(pairs.in(edition));
            long seed = Stability.seed(of.parameters().secondOpinionSeed(), of.code());
            Map<String, Integer> rounds = disagreement.enough()
                    ? stability.rounds(proposal.hash(of.code()), basis, disagreement, seed) : Map.of();
            Map<Group, CutStudy.Line> lines = lines(basis, entries);
            Map<String, CutStudy.Standing> standings = new HashMap<>();
            Map<String, Basis.Body> bodies = basis.bodies().stream()
                    .collect(Collectors.toMap(Basis.Body::reference, Function.identity()));
            Proposal.Entry before = null;
            for (Proposal.Entry entry : entries) {
                standings.put(entry.reference(), standing(entry, lines.get(entry.group()),
                        Optional.ofNullable(rounds.get(entry.reference())), tie(basis, bodies, before, entry)));
                before = entry;
            }
            return new CutStudy(lines, standings, new CutStudy.Resampled(Stability.ROUNDS, disagreement.pairs(),
                    disagreement.submissions(), Disagreement.ENOUGH, seed));
        });
    }

    /**
     * The list with other quotas or weights beside the list as it is.
     *
     * @throws id.anugerah.shared.Refused "release.whatIf" for numbers out of range or names that nothing has
     */
    @ForOverseers
    public Optional<WhatIfResult> whatIf(UUID edition, WhatIf change) {
        return basis(editions.get(edition)).map(basis -> WhatIfResult.of(basis, change.on(basis)));
    }

    /** What the list follows from: quotas and weights as they are. Absent for a record that carries no inputs. */
    @ForOverseers
    public Optional<Basis> basis(UUID edition) {
        return basis(editions.get(edition));
    }

    /** The decision of the record, computed again and compared with what is stored; absent before the first proposal. */
    @ForOverseers
    public Optional<Recomputation> recomputed(UUID edition, ReleaseKind kind) {
        return rows.latest(edition, kind).map(Release::record)
                .map(record -> Recomputation.of(record).and(stored.differences(record)).since(stored.since(record)));
    }

    private Optional<Basis> basis(Edition edition) {
        return standing.frozen(edition.id(), ReleaseKind.SHORTLIST)
                .map(release -> Recorded.of(release.record()).proposal().basis())
                .orElseGet(() -> Optional.of(shortlist.basis(edition)));
    }

    static Map<Group, CutStudy.Line> lines(Basis basis, List<Proposal.Entry> entries) {
        Map<Group, CutStudy.Line> lines = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            lines.put(group, line(basis.quota(group), entries.stream().filter(e -> e.group() == group).toList()));
        }
        return lines;
    }

    static CutStudy.Line line(int places, List<Proposal.Entry> ranked) {
        int in = Math.min(places, ranked.size());
        return new CutStudy.Line(places, ranked.size(),
                in > 0 ? Optional.of(ranked.get(in - 1).points()) : Optional.empty(),
                in < ranked.size() ? Optional.of(ranked.get(in).points()) : Optional.empty());
    }

    private static Optional<CutStudy.Tie> tie(Basis basis, Map<String, Basis.Body> bodies, Proposal.Entry before,
                                              Proposal.Entry entry) {
        return TieRule.aspect(entry.decidedBy()).map(aspect -> new CutStudy.Tie(
                Cut.aspect(basis, bodies.get(entry.reference()), aspect),
                Cut.aspect(basis, bodies.get(before.reference()), aspect)));
    }

    static CutStudy.Standing standing(Proposal.Entry entry, CutStudy.Line line, Optional<Integer> rounds,
                                      Optional<CutStudy.Tie> tie) {
        Optional<Score> toLine = line.lastIn().isEmpty() || line.firstOut().isEmpty() ? Optional.empty()
                : Optional.of(entry.selected() ? entry.points().minus(line.firstOut().get())
                        : line.lastIn().get().minus(entry.points()));
        return new CutStudy.Standing(toLine, toLine.filter(points -> points.compareTo(CutStudy.NEAR) <= 0).isPresent(),
                rounds, tie);
    }
}
