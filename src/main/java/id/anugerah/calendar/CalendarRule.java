package id.anugerah.calendar;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What a change of the calendar must keep; the name is the key of the sentence that refuses it. */
public enum CalendarRule {
    SOMETHING_MOVES(draft -> !draft.moves().isEmpty()),
    AS_SEEN(draft -> draft.moves().stream().allMatch(move -> move.boundary().of(draft.edition().phase(move.phase())).equals(move.before()))),
    NOT_BEGUN(draft -> draft.moves().stream().filter(move -> move.boundary() == Boundary.OPENS)
            .allMatch(move -> draft.edition().phase(move.phase()).state() == Phase.State.PLANNED)),
    NOT_OVER(draft -> draft.moves().stream().filter(move -> move.boundary() == Boundary.CLOSES)
            .allMatch(move -> draft.edition().phase(move.phase()).state() != Phase.State.CLOSED)),
    NOT_PAST(draft -> draft.moves().stream().noneMatch(move -> move.after().isBefore(draft.now()))),
    OPENS_BEFORE_CLOSES(draft -> Arrays.stream(PhaseKind.values()).allMatch(kind -> draft.at(kind, Boundary.OPENS)
            .isBefore(draft.at(kind, Boundary.CLOSES)))),
    IN_ORDER(CalendarRule::inOrder),
    SESSIONS_INSIDE(draft -> draft.sessions().stream().allMatch(session -> !session.from().isBefore(draft.at(PhaseKind.FINALS, Boundary.OPENS))
            && !session.to().isAfter(draft.at(PhaseKind.FINALS, Boundary.CLOSES))));

    /** A planned session. @param to first instant after it */
    record Taken(Instant from, Instant to) {
    }

    /** @param sessions planned and still to come */
    record Draft(Edition edition, List<Move> moves, Instant now, List<Taken> sessions) {

        /** The end of the phase as it would be. */
        Instant at(PhaseKind kind, Boundary boundary) {
            return moves.stream().filter(move -> move.phase() == kind && move.boundary() == boundary).map(Move::after)
                    .findFirst().orElse(boundary.of(edition.phase(kind)));
        }
    }

    private final Predicate<Draft> holds;

    CalendarRule(Predicate<Draft> holds) {
        this.holds = holds;
    }

    static List<CalendarRule> brokenBy(Draft draft) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(draft)).toList();
    }

    /** Each phase begins when the one before it is over, or later. */
    private static boolean inOrder(Draft draft) {
        Instant end = Instant.MIN;
        for (PhaseKind kind : PhaseKind.values()) {
            if (draft.at(kind, Boundary.OPENS).isBefore(end)) {
                return false;
            }
            end = draft.at(kind, Boundary.CLOSES);
        }
        return true;
    }
}
