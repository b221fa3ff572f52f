package id.anugerah.notification;

import id.anugerah.notification.store.MailRows;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands written mails to SMTP after the commit; what fails stays open in the outbox and is tried again every two minutes. */
@Component
@ConditionalOnExpression("'${spring.mail.host:}' != ''")
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailRows rows;
    private final JavaMailSender smtp;
    private final IncompleteEventPublications outbox;
    private final Clock clock;
    private final TransactionTemplate noted;
    private final String from;

    MailSending(MailRows rows, JavaMailSender smtp, IncompleteEventPublications outbox, Clock clock,
                PlatformTransactionManager transactions, @Value("${anugerah.mail.from:noreply@localhost}") String from) {
        this.rows = rows;
        this.smtp = smtp;
        this.outbox = outbox;
        this.clock = clock;
        this.noted = new TransactionTemplate(transactions);
        noted.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.from = from;
    }

    @ApplicationModuleListener
    void send(Mailbox.MailWritten written) {
        Mail mail = rows.get(written.mail());
        if (mail.sentAt() != null) {
            return;
        }
        try {
            smtp.send((MimeMessagePreparator) message -> MailFormat.write(message, from, mail, rows.attachment(mail.id())));
        } catch (MailException e) {
            LOG.warn("Mail {} could not be sent: {}", mail.id(), e.getClass().getSimpleName());
            noted.executeWithoutResult(same -> rows.failed(mail.id(), e.getClass().getSimpleName())); // this transaction is undone
            throw e; // the publication stays open in the outbox
        }
        rows.sent(mail.id(), clock.instant());
    }

    @Scheduled(fixedDelayString = "PT2M", initialDelayString = "PT2M")
    void tryAgain() {
        outbox.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(2));
    }
}
