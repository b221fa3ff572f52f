package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Who presents, when, in which order, where to meet. */
final class SessionTop extends Div {

    SessionTop(Words words, Session session, H1 heading, int presentationMinutes, ZoneId zone) {
        addClassName("session-top");
        Span reference = new Span(session.reference() + " · " + words.moment(session.startsAt(), zone));
        reference.addClassName("soft");
        Div agenda = new Div(agenda(words, session, presentationMinutes, zone));
        agenda.addClassName("soft");
        Div who = new Div(heading, reference, agenda);
        who.addClassName("workspace-who");
        Div right = new Div(new SessionState(words, session.state()));
        right.addClassName("session-facts");
        if (session.state() != Session.State.CLOSED && session.place().startsWith("https://")) {
            Anchor meet = new Anchor(session.place(), words.of("jury.meet"), AnchorTarget.BLANK);
            meet.add(VaadinIcon.EXTERNAL_LINK.create());
            right.add(meet);
        } else if (session.state() != Session.State.CLOSED) {
            right.add(new Span(session.place()));
        }
        if (session.state() == Session.State.PLANNED) {
            Anchor save = new Anchor("/dokumen/sesi/" + session.id(), words.of("finals.save"));
            save.getElement().setAttribute("download", true);
            save.setRouterIgnore(true);
            right.add(save);
        }
        add(who, right);
    }

    /** Counted from the opening, once there is one. */
    private static String agenda(Words words, Session session, int presentationMinutes, ZoneId zone) {
        Instant begins = session.openedAt().orElse(session.startsAt());
        int interview = Math.max(0, session.slot().minutes() - presentationMinutes);
        return words.of("jury.agenda", presentationMinutes, words.time(begins, zone), interview,
                words.time(begins.plus(Duration.ofMinutes(presentationMinutes)), zone));
    }
}
