package id.anugerah.notification;

import id.anugerah.notification.store.MailRows;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox to which servers report what they could not deliver. A report about a mail of ours is noted and marked as
 * read; whatever else lies there stays as it is, for people.
 */
@Component
@ConditionalOnExpression("'${anugerah.mail.returns.host:}' != ''")
class MailReturns {

    private static final Logger LOG = LoggerFactory.getLogger(MailReturns.class);

    /** The newest unread ones: old letters that nobody reads must not stand in the way of new reports. */
    private static final int AT_ONCE = 500;
    /** Bytes of a report; what it says stands before what came back. */
    private static final int LONGEST = 1024 * 1024;
    private static final String PATIENCE_MILLIS = "20000";

    private final MailRows rows;
    private final ReturnsMailbox mailbox;
    private final Clock clock;

    MailReturns(MailRows rows, ReturnsMailbox mailbox, Clock clock) {
        this.rows = rows;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void read() {
        try (Store store = session().getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            Folder folder = store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            try {
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message message : Arrays.copyOfRange(unread, Math.max(0, unread.length - AT_ONCE), unread.length)) {
                    note(message);
                }
            } finally {
                folder.close(false);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox of returned mails could not be read: {}", e.toString());
        }
    }

    private void note(Message message) throws MessagingException {
        Optional<DeliveryReport> report;
        try {
            report = message.isMimeType("multipart/report") ? ReportReading.read(copy(message)) : Optional.empty();
        } catch (IOException | MessagingException strange) {
            LOG.debug("A letter could not be read: {}", strange.getClass().getSimpleName());
            return;
        }
        if (report.isPresent() && rows.returned(report.get().mail(), report.get().cause(), clock.instant())) {
            LOG.info("Mail {} came back", report.get().mail());
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    /** Taken as it stands and read here: servers differ in how they cut a report into its parts. */
    private static MimeMessage copy(Message message) throws MessagingException, IOException {
        try (InputStream content = ((IMAPMessage) message).getMimeStream()) {
            return new MimeMessage(null, new ByteArrayInputStream(content.readNBytes(LONGEST)));
        }
    }

    private Session session() {
        Properties settings = new Properties();
        String prefix = "mail." + mailbox.protocol() + ".";
        settings.put(prefix + "peek", "true");
        settings.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        settings.put(prefix + "timeout", PATIENCE_MILLIS);
        return Session.getInstance(settings);
    }
}
