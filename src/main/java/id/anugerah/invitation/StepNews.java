package id.anugerah.invitation;

import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.StepEvent;
import id.anugerah.invitation.CalendarEntry.Use;
import id.anugerah.notification.Attachment;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Moments;
import id.anugerah.submission.Submissions;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Hears of every step that a chair orders or calls off, and tells all who are invited to its session in the same transaction. */
@Component
class StepNews {

    private final Sessions sessions;
    private final Submissions submissions;
    private final Editions editions;
    private final Guests guests;
    private final Mailbox mailbox;
    private final CalendarEntry entries;

    StepNews(Sessions sessions, Submissions submissions, Editions editions, Guests guests, Mailbox mailbox, CalendarEntry entries) {
        this.sessions = sessions;
        this.submissions = submissions;
        this.editions = editions;
        this.guests = guests;
        this.mailbox = mailbox;
        this.entries = entries;
    }

    @EventListener
    void ordered(StepEvent.Ordered ordered) {
        tell("stepOrdered", Use.INVITE, ordered.step(), ordered.step().reason());
    }

    @EventListener
    void calledOff(StepEvent.CalledOff calledOff) {
        tell("stepCalledOff", Use.CANCEL, calledOff.step(), calledOff.reason());
    }

    /** The finalist knows why it left, and hears nothing more. */
    @EventListener
    void fellAway(StepEvent.FellAway gone) {
        UUID finalist = submissions.get(sessions.found(gone.step().session()).submission()).owner();
        tell("stepFellAway", Use.CANCEL, gone.step(), "", person -> !person.equals(finalist));
    }

    private void tell(String kind, Use use, FurtherStep step, String reason) {
        tell(kind, use, step, reason, person -> true);
    }

    private void tell(String kind, Use use, FurtherStep step, String reason, Predicate<UUID> whom) {
        Session session = sessions.found(step.session());
        Edition edition = editions.get(submissions.get(session.submission()).edition());
        guests.of(session).forEach((person, guest) -> {
            if (whom.test(person)) {
                tell(kind, use, step, reason, session, edition, guest);
            }
        });
    }

    /** Without a time there is nothing that a calendar could take. */
    private void tell(String kind, Use use, FurtherStep step, String reason, Session session, Edition edition, Guest guest) {
        Object when = step.slot().<Object>map(slot -> Moments.full(slot.startsAt(), edition.zone(), guest.language()))
                .orElseGet(() -> new DefaultMessageSourceResolvable("furtherstep.when.open"));
        Object where = step.place().isEmpty() ? new DefaultMessageSourceResolvable("furtherstep.where.open") : step.place();
        Message message = new Message(guest.account().email(), guest.account().language(), kind,
                new DefaultMessageSourceResolvable("furtherstep.kind." + step.kind()), session.bodyName(), session.reference(),
                when, where, guest.page(), reason).about(session.submission(), edition.id());
        if (step.slot().isEmpty()) {
            mailbox.write(message);
        } else {
            mailbox.write(message, new Attachment("langkah-" + session.reference() + "-" + step.number() + ".ics",
                    CalendarEntry.type(use), entries.of(step, session, edition, guest, use)));
        }
    }
}
