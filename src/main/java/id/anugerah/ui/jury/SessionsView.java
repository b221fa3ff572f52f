package id.anugerah.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anugerah.finals.Scoreboard;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** /juri: the sessions of my panels, day by day; what runs now stands on top. */
@Route("juri")
@RolesAllowed({"JUROR", "PANEL_CHAIR"})
@StyleSheet("context://design/evaluation.css")
@JavaScript("context://design/evaluation.js")
public class SessionsView extends Page implements BeforeEnterObserver {

    private final Scoreboard scoreboard;
    private final SessionZone zone;
    private final Words words;

    public SessionsView(Scoreboard scoreboard, SessionZone zone, Words words) {
        super(true);
        this.scoreboard = scoreboard;
        this.zone = zone;
        this.words = words;
        addClassName("sessions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        heading(words.of("jury.title"));
        List<Session> sessions = scoreboard.mine();
        if (sessions.isEmpty()) {
            add(empty(words.of("jury.empty")));
            return;
        }
        long closed = sessions.stream().filter(session -> session.state() == Session.State.CLOSED).count();
        lead(words.of("jury.lead", sessions.size(), closed));
        List<Session> open = sessions.stream().filter(session -> session.state() == Session.State.OPEN
                || session.state() == Session.State.DISCUSSION).toList();
        ZoneId at = zone.get();
        if (!open.isEmpty()) {
            add(section(words.of("jury.now"), open, at));
        }
        sessions.stream().filter(session -> session.state() == Session.State.PLANNED)
                .collect(Collectors.groupingBy(session -> session.startsAt().atZone(at).toLocalDate(), TreeMap::new,
                        Collectors.toList()))
                .forEach((day, ofDay) -> add(section(day(day), ofDay, at)));
        List<Session> over = sessions.stream().filter(session -> session.state() == Session.State.CLOSED)
                .sorted(Comparator.comparing(Session::startsAt).reversed()).toList();
        if (!over.isEmpty()) {
            add(section(words.of("jury.over"), over, at));
        }
    }

    private Component section(String title, List<Session> sessions, ZoneId at) {
        UnorderedList list = new UnorderedList();
        list.addClassName("session-list");
        sessions.forEach(session -> list.add(new ListItem(row(session, at))));
        return new Div(new H2(title), list);
    }

    private Component row(Session session, ZoneId at) {
        Span time = new Span(session.state() == Session.State.PLANNED ? words.time(session.startsAt(), at)
                : words.briefMoment(session.startsAt(), at));
        time.addClassName("session-time");
        Span name = new Span(session.bodyName());
        name.addClassName("body-name");
        Span reference = new Span(session.reference());
        reference.addClassName("soft");
        Div body = new Div(name, reference);
        body.addClassName("two-lines");
        Anchor row = new Anchor("/juri/" + session.id());
        row.getElement().setAttribute("router-link", true);
        row.add(time, body, new SessionState(words, session.state()));
        row.addClassName("session-row");
        return row;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", words.locale()).format(day);
    }
}
