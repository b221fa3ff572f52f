package id.anugerah.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * @param sentAt     absent while it waits
 * @param failure    the last cause of a failed attempt, absent otherwise
 * @param attachment the name of the file that goes with it, absent otherwise
 */
public record Mail(UUID id, String recipient, String subject, String body, Instant writtenAt, Instant sentAt,
                   String failure, String attachment) {
}
