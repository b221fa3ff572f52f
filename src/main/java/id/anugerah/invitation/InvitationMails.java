package id.anugerah.invitation;

import id.anugerah.edition.Edition;
import id.anugerah.notification.Attachment;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.panel.Session;
import id.anugerah.shared.Moments;
import org.springframework.stereotype.Component;

/** One mail about a session to one guest; it never names another guest's address. */
@Component
class InvitationMails {

    private final Mailbox mailbox;
    private final CalendarEntry entries;

    InvitationMails(Mailbox mailbox, CalendarEntry entries) {
        this.mailbox = mailbox;
        this.entries = entries;
    }

    /** @param more what the kind says besides, as {5} */
    void tell(String kind, CalendarEntry.Use use, Session session, Edition edition, Guest guest, String more) {
        mailbox.write(new Message(guest.account().email(), guest.account().language(), kind, session.bodyName(),
                session.reference(), Moments.full(session.startsAt(), edition.zone(), guest.language()), session.place(),
                guest.page(), more).about(session.submission(), edition.id()), new Attachment("sesi-" + session.reference() + ".ics", CalendarEntry.type(use),
                entries.of(session, edition, guest, use)));
    }
}
