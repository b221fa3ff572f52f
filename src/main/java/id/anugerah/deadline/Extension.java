package id.anugerah.deadline;

import java.time.Instant;

/**
 * More time for one participant.
 *
 * @param until  first instant after it
 * @param reason as the organizer wrote it; the participant reads it
 */
public record Extension(Instant until, String reason, Instant grantedAt) {
}
