package id.anugerah.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A mail as SMTP wants it. A calendar entry stands beside the text as another way to say the same, where mail programs look
 * for it, and once more as a file for those that do not.
 */
final class MailFormat {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailFormat() {
    }

    static void write(MimeMessage message, String from, Mail mail, Optional<Attachment> attachment) throws MessagingException {
        message.setHeader("Message-ID", MailMark.of(mail.id(), from));
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient()));
        message.setSubject(mail.subject(), UTF_8);
        if (attachment.isEmpty()) {
            message.setText(mail.body(), UTF_8);
            return;
        }
        Attachment file = attachment.get();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        MimeMultipart said = new MimeMultipart("alternative", text);
        if (file.calendar()) {
            said.addBodyPart(part(file.content(), file.type()));
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(said);
        MimeBodyPart saved = part(file.content(), file.calendar() ? "application/ics" : file.type());
        saved.setFileName(file.name());
        saved.setDisposition(MimeBodyPart.ATTACHMENT);
        message.setContent(new MimeMultipart("mixed", first, saved));
    }

    private static MimeBodyPart part(byte[] content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
        part.setHeader("Content-Type", type);
        return part;
    }
}
