package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sessions by day, in order of time. */
final class SessionList extends Div {

    private final Words words;
    private final FinalsBoard board;

    SessionList(Words words, FinalsBoard board) {
        this.words = words;
        this.board = board;
        Map<LocalDate, List<Session>> days = new TreeMap<>();
        board.sessions().forEach(session -> days.computeIfAbsent(
                session.startsAt().atZone(board.edition().zone()).toLocalDate(), day -> new ArrayList<>()).add(session));
        days.forEach((day, sessions) -> {
            add(new H3(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", words.locale()).format(day)));
            Div rows = new Div();
            rows.addClassName("rows");
            sessions.forEach(session -> rows.add(row(session)));
            add(rows);
        });
    }

    private Div row(Session session) {
        Span time = new Span(words.time(session.startsAt(), board.edition().zone()));
        time.addClassName("row-time");
        Div name = new Div(new Div(session.bodyName()), Address.submission(session.reference(), board.edition()));
        name.addClassName("row-name");
        Span state = new Span(words.of("sessionState." + session.state().name()));
        state.getElement().getThemeList().add(session.state() == Session.State.OPEN ? "badge success"
                : session.state() == Session.State.CLOSED ? "badge contrast" : "badge");
        Div panel = new Div(board.panelName(session.panel()));
        panel.addClassName("row-panel");
        Div row = new Div(time, name, panel, new Div(state));
        if (session.place().matches("https?://\\S+")) {
            Anchor link = new Anchor(session.place(), words.of("organizer.session.open"), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setAriaLabel(words.of("organizer.session.openFor", session.bodyName()));
            row.add(link);
        } else {
            row.add(new Span(session.place()));
        }
        row.addClassName("row");
        return row;
    }
}
