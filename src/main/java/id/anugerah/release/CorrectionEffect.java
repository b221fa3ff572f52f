package id.anugerah.release;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a new list changes in an announced one.
 *
 * @param moves bodies that come, leave, win something else, have another rank or other points; by group and new rank, those who
 *              left last
 */
public record CorrectionEffect(List<Move> moves) {

    /** A body's line of a list. @param category award category of a winner */
    public record Line(int rank, Score points, boolean selected, Optional<String> category) {

        private static Line of(Proposal.Entry entry) {
            return new Line(entry.rank(), entry.points(), entry.selected(), entry.category());
        }
    }

    /**
     * @param before absent for a body that was not ranked
     * @param after  absent for a body that is ranked no more
     */
    public record Move(UUID submission, Group group, String reference, String body, Optional<Line> before,
                       Optional<Line> after) {

        public boolean comes() {
            return chosen(after) && !chosen(before);
        }

        public boolean leaves() {
            return chosen(before) && !chosen(after);
        }

        /** Whether the public list says something else about this body. */
        public boolean changesTheList() {
            return comes() || leaves() || !category(before).equals(category(after));
        }

        private static boolean chosen(Optional<Line> line) {
            return line.filter(Line::selected).isPresent();
        }

        private static Optional<String> category(Optional<Line> line) {
            return line.flatMap(Line::category);
        }
    }

    /** Pure: both lists as they are, nothing else. */
    static CorrectionEffect between(List<Proposal.Entry> announced, List<Proposal.Entry> now) {
        Map<UUID, Proposal.Entry> left = announced.stream()
                .collect(Collectors.toMap(Proposal.Entry::submission, Function.identity()));
        List<Move> moves = new ArrayList<>();
        now.forEach(entry -> moves.add(move(entry, Optional.ofNullable(left.remove(entry.submission())).map(Line::of),
                Optional.of(Line.of(entry)))));
        left.values().forEach(entry -> moves.add(move(entry, Optional.of(Line.of(entry)), Optional.empty())));
        return new CorrectionEffect(moves.stream().filter(move -> !move.before().equals(move.after()))
                .sorted(Comparator.comparing(Move::group)
                        .thenComparing(move -> move.after().map(Line::rank).orElse(Integer.MAX_VALUE))
                        .thenComparing(Move::reference)).toList());
    }

    public boolean changesTheList() {
        return moves.stream().anyMatch(Move::changesTheList);
    }

    List<String> names(Predicate<Move> which) {
        return moves.stream().filter(which).map(Move::body).toList();
    }

    private static Move move(Proposal.Entry entry, Optional<Line> before, Optional<Line> after) {
        return new Move(entry.submission(), entry.group(), entry.reference(), entry.body(), before, after);
    }
}
