package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.ZoneId;

/** Who presents, when, where to meet, and while it runs a clock that counts. */
final class SessionTop extends Div {

    SessionTop(Words words, Session session, H1 heading, int presentationMinutes, Instant now, ZoneId zone) {
        addClassName("session-top");
        Span reference = new Span(session.reference() + " · " + words.moment(session.startsAt(), zone));
        reference.addClassName("soft");
        Div who = new Div(heading, reference);
        who.addClassName("workspace-who");
        Div right = new Div(new SessionState(words, session.state()));
        right.addClassName("session-facts");
        if (session.state() == Session.State.OPEN && session.openedAt().isPresent()) {
            right.add(new SessionTimer(words, session, presentationMinutes, now));
        }
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
}
