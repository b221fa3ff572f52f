package id.anugerah.ui.finals;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import id.anugerah.panel.Session;
import id.anugerah.submission.Submission;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Calendar and waiting list side by side; what is let go on a slot (design/calendar.js) opens the form with that slot. */
@JavaScript("context://design/calendar.js")
final class FinalsDesk extends Div {

    /** What to do with a card that was dropped. */
    interface Drops {

        void plan(Submission finalist, Wanted wanted);

        void move(Session session, Wanted wanted);
    }

    private final FinalsBoard board;
    private final Drops drops;

    FinalsDesk(FinalsBoard board, Component day, WaitingList waiting, Drops drops) {
        this.board = board;
        this.drops = drops;
        addClassName("finals-desk");
        Div calendar = new Div(day);
        calendar.addClassName("day-box");
        add(calendar, waiting);
        addAttachListener(attach -> getElement().executeJs("window.anugerahCalendar(this)"));
    }

    /** Called by the browser, which is not trusted: what the board does not know is passed over, and the form checks the rest. */
    @ClientCallable
    void dropped(String card, String slot) {
        wanted(slot).ifPresent(wanted -> {
            String id = card.substring(card.indexOf('|') + 1);
            board.waiting().stream().filter(one -> one.id().toString().equals(id)).findFirst()
                    .ifPresent(finalist -> drops.plan(finalist, wanted));
            board.sessions().stream().filter(one -> one.id().toString().equals(id) && one.state() == Session.State.PLANNED)
                    .findFirst().ifPresent(session -> drops.move(session, wanted));
        });
    }

    private Optional<Wanted> wanted(String slot) {
        try {
            UUID panel = UUID.fromString(slot.substring(0, Math.max(0, slot.indexOf('|'))));
            LocalDateTime start = LocalDateTime.parse(slot.substring(slot.indexOf('|') + 1));
            return board.panels().stream().filter(one -> one.id().equals(panel)).findFirst().map(one -> new Wanted(panel, start));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
