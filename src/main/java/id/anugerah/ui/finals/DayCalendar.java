package id.anugerah.ui.finals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** One day: panels side by side, time downwards in steps of five minutes; on a phone the sessions one below the other. */
final class DayCalendar extends Div {

    private static final int STEP = 5;
    private static final int SLOT = 15;

    private final FinalsBoard board;
    private final ZoneId zone;
    private final Instant first;

    DayCalendar(Words words, FinalsBoard board, LocalDate day, boolean mayAct, Consumer<Session> opened) {
        this.board = board;
        this.zone = board.edition().zone();
        addClassName("day-calendar");
        getElement().getStyle().set("--panels", String.valueOf(Math.max(1, board.panels().size())));
        List<Session> sessions = board.sessions().stream().filter(session -> Days.of(board, session).equals(day)).toList();
        first = sessions.stream().map(Session::startsAt).reduce(at(day, LocalTime.of(9, 0)), DayCalendar::earlier)
                .atZone(zone).withMinute(0).toInstant();
        Instant last = sessions.stream().map(session -> session.slot().endsAt())
                .reduce(at(day, LocalTime.of(16, 0)), (one, other) -> one.isAfter(other) ? one : other);
        heads();
        for (Instant time = first; time.isBefore(last); time = time.plus(Duration.ofMinutes(SLOT))) {
            row(words, time, mayAct);
        }
        sessions.forEach(session -> add(placed(new SessionCard(words, board, session, mayAct, opened), column(session.panel()),
                session.startsAt(), session.slot().minutes())));
    }

    private void heads() {
        for (Panel panel : board.panels()) {
            Div head = new Div(panel.name());
            head.addClassName("day-panel");
            head.getElement().getStyle().set("grid-area", "1 / " + column(panel.id()));
            add(head);
        }
    }

    /** Where a card can be let go; a pointer's way only, the form is everybody's. */
    private void row(Words words, Instant time, boolean mayAct) {
        if (time.atZone(zone).getMinute() % 30 == 0) {
            Span hour = new Span(words.time(time, zone).split(" ")[0]);
            hour.addClassName("day-time");
            add(placed(new Div(hour), 1, time, SLOT));
        }
        for (Panel panel : board.panels()) {
            Div slot = new Div();
            slot.addClassName("day-slot");
            slot.getElement().setAttribute("aria-hidden", "true");
            if (mayAct) {
                slot.getElement().setAttribute("data-slot", panel.id() + "|" + time.atZone(zone).toLocalDateTime());
            }
            add(placed(slot, column(panel.id()), time, SLOT));
        }
    }

    private Div placed(Div what, int column, Instant from, int minutes) {
        long row = Duration.between(first, from).toMinutes() / STEP + 2;
        what.getElement().getStyle().set("grid-area", "%d / %d / span %d".formatted(row, column, Math.max(1, minutes / STEP)));
        return what;
    }

    private int column(UUID panel) {
        return board.panels().stream().map(Panel::id).toList().indexOf(panel) + 2;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
