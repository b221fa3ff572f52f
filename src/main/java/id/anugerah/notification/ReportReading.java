package id.anugerah.notification;

import id.anugerah.shared.PlainText;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads what mail servers write about mails that they could not deliver (RFC 3464). */
final class ReportReading {

    private static final int HEADERS = 64 * 1024;

    private ReportReading() {
    }

    /** @return empty when it reports no failure, or none of a mail of ours */
    static Optional<DeliveryReport> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<UUID> mail = answered(message);
        Optional<String> cause = Optional.empty();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                cause = failure(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                mail = mark(blocks(part).get(0), "Message-ID").or(() -> answered(message));
            }
        }
        return mail.isPresent() && cause.isPresent() ? Optional.of(new DeliveryReport(mail.get(), cause.get())) : Optional.empty();
    }

    /** Servers that give nothing of the mail back answer it at least. */
    private static Optional<UUID> answered(MimeMessage message) {
        try {
            for (String name : List.of("In-Reply-To", "References")) {
                String[] values = message.getHeader(name);
                if (values != null && MailMark.in(values[0]).isPresent()) {
                    return MailMark.in(values[0]);
                }
            }
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<UUID> mark(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null)).flatMap(MailMark::in);
    }

    /** A block for the mail, then one for each recipient; a delay is no failure. */
    private static Optional<String> failure(Part status) throws MessagingException, IOException {
        return blocks(status).stream().filter(block -> "failed".equalsIgnoreCase(value(block, "Action"))).findFirst()
                .map(block -> PlainText.kept(value(block, "Status") + " " + value(block, "Diagnostic-Code").replaceFirst("(?i)^smtp;\\s*", "")).strip());
    }

    private static String value(InternetHeaders block, String name) {
        String value = block.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static List<InternetHeaders> blocks(Part part) throws MessagingException, IOException {
        List<InternetHeaders> blocks = new ArrayList<>();
        try (InputStream content = part.getInputStream()) {
            ByteArrayInputStream start = new ByteArrayInputStream(content.readNBytes(HEADERS));
            do {
                blocks.add(new InternetHeaders(start));
            } while (start.available() > 0);
        }
        return blocks;
    }
}
