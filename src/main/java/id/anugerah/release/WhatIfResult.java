package id.anugerah.release;

import id.anugerah.submission.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cut that was tried beside the cut as it is. */
public record WhatIfResult(Map<Group, Trial> groups) {

    /** @param line as it is. @param tried as it would be. @param moves everybody by new rank */
    public record Trial(CutStudy.Line line, CutStudy.Line tried, List<Move> moves) {

        /** Whether anybody or anything would be otherwise. */
        public boolean changes() {
            return !line.equals(tried) || moves.stream().anyMatch(Move::changes);
        }

        public long moved() {
            return moves.stream().filter(move -> move.up() != 0).count();
        }
    }

    /** A body with its place as it is and as it would be. */
    public record Move(Place is, Place would) {

        public boolean enters() {
            return would.entry().selected() && !is.entry().selected();
        }

        public boolean leaves() {
            return is.entry().selected() && !would.entry().selected();
        }

        /** Ranks won; below 0 for ranks lost. */
        public int up() {
            return is.entry().rank() - would.entry().rank();
        }

        /** Whether rank, points or outcome would be another. */
        public boolean changes() {
            return up() != 0 || enters() || leaves() || !is.entry().points().equals(would.entry().points());
        }
    }

    /** @param next whether it is the first one below the line */
    public record Place(Proposal.Entry entry, CutStudy.Standing standing, boolean next) {
    }

    static WhatIfResult of(Basis basis, Basis tried) {
        List<Proposal.Entry> before = Cut.of(basis);
        List<Proposal.Entry> after = Cut.of(tried);
        Map<Group, CutStudy.Line> lines = CutStudies.lines(basis, before);
        Map<Group, CutStudy.Line> others = CutStudies.lines(tried, after);
        Map<String, Place> places = before.stream().map(entry -> place(entry, lines))
                .collect(Collectors.toMap(place -> place.entry().reference(), Function.identity()));
        Map<Group, Trial> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, new Trial(lines.get(group), others.get(group), after.stream()
                    .filter(entry -> entry.group() == group)
                    .map(entry -> new Move(places.get(entry.reference()), place(entry, others))).toList()));
        }
        return new WhatIfResult(groups);
    }

    private static Place place(Proposal.Entry entry, Map<Group, CutStudy.Line> lines) {
        CutStudy.Line line = lines.get(entry.group());
        return new Place(entry, CutStudies.standing(entry, line, Optional.empty(), Optional.empty()),
                !entry.selected() && entry.rank() == line.places() + 1);
    }
}
