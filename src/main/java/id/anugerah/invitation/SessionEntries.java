package id.anugerah.invitation;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.edition.Editions;
import id.anugerah.notification.Attachment;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session's calendar entry for those who save it by hand. */
@Service
public class SessionEntries {

    private final Sessions sessions;
    private final Submissions submissions;
    private final Editions editions;
    private final Guests guests;
    private final CalendarEntry entries;

    SessionEntries(Sessions sessions, Submissions submissions, Editions editions, Guests guests, CalendarEntry entries) {
        this.sessions = sessions;
        this.submissions = submissions;
        this.editions = editions;
        this.guests = guests;
        this.entries = entries;
    }

    /** For the finalist, its colleagues, the jurors with a seat and the chair. @throws Refused "panel.sessionGone" to others */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Attachment own(UUID id) {
        Session session = sessions.found(id);
        Submission finalist = submissions.get(session.submission());
        UUID person = CurrentPerson.id();
        boolean judges = session.jurors().contains(person) || guests.chair(session).equals(person);
        Refused.unless(judges || submissions.right(finalist, person) != Right.NONE, "panel.sessionGone");
        CalendarEntry.Use use = session.state() == Session.State.CANCELLED ? CalendarEntry.Use.CANCEL : CalendarEntry.Use.SAVE;
        return new Attachment("sesi-" + session.reference() + ".ics", CalendarEntry.type(use),
                entries.of(session, editions.get(finalist.edition()),
                        judges ? guests.juror(session, person) : guests.finalist(session, person), use));
    }
}
