package id.anugerah.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * @param sentAt     absent while it waits
 * @param failure    the last cause of a failed attempt or of its return, absent otherwise
 * @param attachment the name of the file that goes with it, absent otherwise
 */
public record Mail(UUID id, String recipient, String subject, String body, Instant writtenAt, Instant sentAt,
                   String failure, String attachment, MailStanding standing) {

    /** One that was just written. */
    static Mail written(UUID id, String recipient, String subject, String body, Instant at) {
        return new Mail(id, recipient, subject, body, at, null, null, null, MailStanding.WAITING);
    }
}
