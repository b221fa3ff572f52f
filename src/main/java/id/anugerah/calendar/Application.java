package id.anugerah.calendar;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves the phases, lets timers and due dates follow, and writes the mails, in the caller's transaction. */
@Component
class Application {

    /** @param told people who were told */
    record Done(List<Rescheduled> boxes, int told) {
    }

    private final Editions editions;
    private final Sessions sessions;
    private final CalendarProcess process;
    private final CalendarLetters letters;
    private final Clock clock;

    Application(Editions editions, Sessions sessions, CalendarProcess process, CalendarLetters letters, Clock clock) {
        this.editions = editions;
        this.sessions = sessions;
        this.process = process;
        this.letters = letters;
        this.clock = clock;
    }

    List<CalendarRule> broken(UUID edition, List<Move> moves) {
        return CalendarRule.brokenBy(new CalendarRule.Draft(editions.get(edition), moves, clock.instant(), sessions.of(edition).stream()
                .filter(session -> session.state() == Session.State.PLANNED)
                .map(session -> new CalendarRule.Taken(session.startsAt(), session.slot().endsAt())).toList()));
    }

    Done apply(UUID id, List<Move> moves, String reason) {
        Edition before = editions.get(id);
        CalendarRule.Draft draft = new CalendarRule.Draft(before, moves, clock.instant(), List.of());
        Arrays.stream(PhaseKind.values()).filter(kind -> moves.stream().anyMatch(move -> move.phase() == kind))
                .forEach(kind -> editions.move(id, kind, draft.at(kind, Boundary.OPENS), draft.at(kind, Boundary.CLOSES)));
        List<Rescheduled> boxes = process.follow(id);
        return new Done(boxes, letters.tell(before, moves, reason));
    }

    /** As the audit keeps it. */
    static List<String> told(List<Move> moves) {
        return moves.stream().map(move -> move.phase().key() + "." + move.boundary().name().toLowerCase(java.util.Locale.ROOT) + " "
                + move.before() + " → " + move.after()).toList();
    }
}
