package id.anugerah.notification;

import id.anugerah.notification.store.MailRows;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hands written mails to SMTP when it is configured; without SMTP they stay readable on the administrator's page. */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final MailRows rows;
    private final ObjectProvider<JavaMailSender> smtp;
    private final Clock clock;
    private final String from;

    MailSending(MailRows rows, ObjectProvider<JavaMailSender> smtp, Clock clock,
                @Value("${anugerah.mail.from:noreply@localhost}") String from) {
        this.rows = rows;
        this.smtp = smtp;
        this.clock = clock;
        this.from = from;
    }

    @ApplicationModuleListener
    void send(Mailbox.MailWritten written) {
        JavaMailSender sender = smtp.getIfAvailable();
        if (sender == null) {
            return;
        }
        Mail mail = rows.get(written.mail());
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.warn("Mail {} could not be sent: {}", mail.id(), e.getClass().getSimpleName());
            throw e; // the publication stays open in the outbox and is tried again
        }
        rows.sent(mail.id(), clock.instant());
    }
}
