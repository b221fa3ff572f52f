package id.anugerah.mining;

import id.anugerah.notification.MailStanding;
import java.time.Instant;
import java.util.Optional;

/** A mail about a case, without what it says. */
public record CaseMail(String recipient, String subject, Instant writtenAt, Optional<Instant> sentAt, MailStanding standing) {
}
