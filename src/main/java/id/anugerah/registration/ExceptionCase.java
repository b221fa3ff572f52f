package id.anugerah.registration;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A participant's wish to be admitted in spite of the table of eligibility.
 *
 * @param askedReason   the participant's words
 * @param granted       absent while nobody has decided
 * @param decidedReason the organizer's words, empty until then
 */
public record ExceptionCase(UUID submission, String askedReason, Instant askedAt, Optional<Boolean> granted,
                            String decidedReason) {
}
