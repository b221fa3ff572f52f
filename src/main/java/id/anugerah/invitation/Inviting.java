package id.anugerah.invitation;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.invitation.CalendarEntry.Use;
import id.anugerah.panel.Session;
import id.anugerah.panel.SessionEvent;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submissions;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of every session that is planned, moved, cancelled or gets another juror, and writes in the same transaction. */
@Component
class Inviting {

    private final Sessions sessions;
    private final Submissions submissions;
    private final Editions editions;
    private final Guests guests;
    private final InvitationMails mails;

    Inviting(Sessions sessions, Submissions submissions, Editions editions, Guests guests, InvitationMails mails) {
        this.sessions = sessions;
        this.submissions = submissions;
        this.editions = editions;
        this.guests = guests;
        this.mails = mails;
    }

    @EventListener
    void planned(SessionEvent.Planned planned) {
        Session session = sessions.found(planned.session());
        guests.of(session).values().forEach(guest -> tell("sessionInvitation", Use.INVITE, session, guest, ""));
    }

    /** With another panel its people are invited, and whom the session has lost is told so. */
    @EventListener
    void moved(SessionEvent.Moved moved) {
        Session session = sessions.found(moved.session());
        Map<UUID, Guest> before = guests.of(moved.before());
        Map<UUID, Guest> now = guests.of(session);
        now.forEach((id, guest) -> {
            if (before.containsKey(id)) {
                tell("sessionMoved", Use.INVITE, session, guest, Moments.full(moved.before().startsAt(),
                        edition(session).zone(), guest.language()));
            } else {
                tell("sessionInvitation", Use.INVITE, session, guest, "");
            }
        });
        before.keySet().removeAll(now.keySet());
        before.values().forEach(guest -> tell("sessionLeft", Use.CANCEL, session, guest, ""));
    }

    @EventListener
    void cancelled(SessionEvent.Cancelled cancelled) {
        Session session = sessions.found(cancelled.session());
        guests.of(session).values().forEach(guest -> tell("sessionCancelled", Use.CANCEL, session, guest, cancelled.reason()));
    }

    /** The finalist knows why it left, and hears nothing more. */
    @EventListener
    void fellAway(SessionEvent.FellAway gone) {
        Session session = sessions.found(gone.session());
        UUID owner = submissions.get(session.submission()).owner();
        guests.of(session).forEach((person, guest) -> {
            if (!person.equals(owner)) {
                tell("sessionFellAway", Use.CANCEL, session, guest, "");
            }
        });
    }

    /** The finalist does not hear who judges; the chair does. A juror who leads the panel stays invited. */
    @EventListener
    void seatChanged(SessionEvent.SeatChanged changed) {
        Session session = sessions.found(changed.session());
        Guest chair = guests.juror(session, guests.chair(session));
        if (!changed.left().equals(chair.account().id())) {
            Guest left = guests.juror(session, changed.left());
            tell("sessionLeft", Use.CANCEL, session, left, "");
            tell(changed.came() == null ? "sessionJurorLeft" : "sessionJurorReplaced", Use.INVITE, session, chair,
                    left.account().name());
        }
        if (changed.came() != null && !changed.came().equals(chair.account().id())) {
            tell("sessionInvitation", Use.INVITE, session, guests.juror(session, changed.came()), "");
        }
    }

    private void tell(String kind, Use use, Session session, Guest guest, String more) {
        mails.tell(kind, use, session, edition(session), guest, more);
    }

    private Edition edition(Session session) {
        return editions.get(submissions.get(session.submission()).edition());
    }
}
