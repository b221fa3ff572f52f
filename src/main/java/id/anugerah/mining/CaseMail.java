package id.anugerah.mining;

import java.time.Instant;
import java.util.Optional;

/** A mail about a case, without what it says. @param failed the last attempt to send it, and none has succeeded since */
public record CaseMail(String recipient, String subject, Instant writtenAt, Optional<Instant> sentAt, boolean failed) {
}
