package id.anugerah.notification;

import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForModules;
import id.anugerah.notification.store.MailRows;
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
    private final MessageSource texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailbox(MailRows rows, MessageSource texts, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
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
        Locale language = Locale.forLanguageTag(message.language());
        UUID id = UUID.randomUUID();
        rows.insert(new Mail(id, message.recipient(),
                texts.getMessage("mail." + message.kind() + ".subject", message.arguments(), language),
                texts.getMessage("mail." + message.kind() + ".body", message.arguments(), language),
                clock.instant(), null, null, null), message.about());
        attachment.ifPresent(file -> rows.attach(id, file));
        events.publishEvent(new MailWritten(id));
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

    /** Written in the sender's transaction, handled after its commit. */
    record MailWritten(UUID mail) {
    }
}
