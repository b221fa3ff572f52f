package id.anugerah.notification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.notification.store.MailRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails in the caller's transaction; they leave after its commit, and a failure to send never undoes the act. */
@Service
@Transactional
public class Mailbox {

    private final MailRows rows;
    private final MailWriter writer;
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ReturnsMailbox returns;

    Mailbox(MailRows rows, MailWriter writer, MessageSource texts, ApplicationEventPublisher events, Clock clock, ReturnsMailbox returns) {
        this.rows = rows;
        this.writer = writer;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
        this.returns = returns;
    }

    @ForModules
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Message message) {
        write(message, Optional.empty());
    }

    /** The same with a file. */
    @ForModules
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Message message, Attachment attachment) {
        write(message, Optional.of(attachment));
    }

    private void write(Message message, Optional<Attachment> attachment) {
        write(message.recipient(), writer.letter(message), message.about(), attachment);
        if (MailKind.toHolder(message.kind())) {
            events.publishEvent(new TaskMail(message));
        }
    }

    /**
     * The same to somebody who stands in for its reader, in their own language, with a line that says for whom it is.
     *
     * @param absent name of the reader
     */
    @ForModules
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(Message message, String recipient, String language, String absent) {
        MailWriter.Letter letter = writer.letter(new Message(message.about(), message.edition(), recipient, language, message.kind(),
                message.arguments()));
        write(recipient, writer.letter(new Message(recipient, language, "standInCopy", absent, letter.subject(), letter.body())),
                message.about(), Optional.empty());
    }

    private void write(String recipient, MailWriter.Letter letter, UUID about, Optional<Attachment> attachment) {
        UUID id = UUID.randomUUID();
        rows.insert(Mail.written(id, recipient, letter.subject(), letter.body(), clock.instant()), about);
        attachment.ifPresent(file -> rows.attach(id, file));
        events.publishEvent(new MailWritten(id));
    }

    /**
     * Sends a wording that is being prepared, with made-up values, to the organizer who asks for it.
     *
     * @throws Refused "setup.mail.KNOWN" and so on, after the first rule that it breaks; "setup.unknown" for a kind that is none
     */
    @ForOrganizers
    public void example(String kind, MailWording wording, Locale language) {
        MailKind asked = MailKind.of(kind).orElseThrow(() -> new Refused("setup.unknown"));
        MailWording tidy = wording.tidy();
        MailRule.of(asked, tidy).stream().findFirst().ifPresent(broken -> {
            throw MailFault.refusal(broken);
        });
        MailWriter.Letter letter = writer.example(asked, tidy, language);
        write(CurrentPerson.required().email(), new MailWriter.Letter(texts.getMessage("mailwords.example", null, language) + " "
                + letter.subject(), letter.body()), null, Optional.empty());
    }

    /** The newest mails, for the administrator's page. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<Mail> newest(int limit) {
        return rows.newest(limit);
    }

    /** The file that goes with a mail, for the administrator's page. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public Optional<Attachment> attachment(UUID mail) {
        return rows.attachment(mail);
    }

    /** Whether mails that come back are known. */
    @ForOverseers
    public boolean readsReturns() {
        return returns.isRead();
    }

    /** Written in the sender's transaction, handled after its commit. */
    record MailWritten(UUID mail) {
    }
}
