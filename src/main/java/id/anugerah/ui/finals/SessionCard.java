package id.anugerah.ui.finals;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.panel.Clash;
import id.anugerah.panel.Plan;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A session on the calendar; it says so when something that came later stands against it. */
final class SessionCard extends Div {

    SessionCard(Words words, FinalsBoard board, Session session, boolean mayAct, Consumer<Session> opened) {
        addClassNames("session-card", "session-" + session.state().name().toLowerCase(java.util.Locale.ROOT));
        String time = span(words, board, session);
        Span when = new Span(time);
        when.addClassName("session-card-time");
        Span state = new Span(words.of("sessionState", session.state()));
        Div top = new Div(when, state);
        top.addClassName("session-card-top");
        NativeButton name = new NativeButton(session.bodyName());
        name.getElement().setAttribute("aria-label", words.of("finals.card", session.bodyName(), time,
                board.panel(session.panel()).name(), words.of("sessionState", session.state())));
        Span panel = new Span(board.panel(session.panel()).name());
        panel.addClassName("session-card-panel");
        Span facts = new Span(session.reference() + group(words, board, session));
        Div below = new Div(panel, facts);
        below.addClassName("session-card-facts");
        add(top, name, below);
        if (mayAct && session.state() == Session.State.PLANNED) {
            getElement().setAttribute("draggable", "true").setAttribute("data-drag", "session|" + session.id());
            List<Clash> clashes = clashes(board, session);
            if (!clashes.isEmpty()) {
                addClassName("session-clash");
                Span mark = new Span(VaadinIcon.WARNING.create(), new Span(words.of("finals.clash")));
                mark.addClassName("session-card-clash");
                add(mark);
            }
        }
        addClickListener(click -> opened.accept(session));
    }

    /** What stands against a planned session now, for example an absence that was told after it was planned. */
    static List<Clash> clashes(FinalsBoard board, Session session) {
        return session.state() != Session.State.PLANNED ? List.of() : board.calendar().clashes(new Plan(Optional.of(session.id()),
                session.submission(), session.panel(), session.slot(), session.place()));
    }

    /** "09.00–09.30", in the zone of the edition. */
    static String span(Words words, FinalsBoard board, Session session) {
        return words.time(session.startsAt(), board.edition().zone()).split(" ")[0] + "–"
                + words.time(session.slot().endsAt(), board.edition().zone()).split(" ")[0];
    }

    private static String group(Words words, FinalsBoard board, Session session) {
        return Optional.ofNullable(board.bodies().get(session.submission())).flatMap(body -> body.group())
                .map(group -> " · " + words.of("group", group)).orElse("");
    }
}
