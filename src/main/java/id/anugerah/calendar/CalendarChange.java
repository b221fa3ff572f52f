package id.anugerah.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of the calendar that was asked for.
 *
 * @param run       the work that applies it
 * @param appliedAt absent until everything has moved
 * @param timers    that moved
 * @param dueDates  of tasks that moved
 * @param told      people who got a mail
 * @param refused   key of the sentence that says why nothing moved; absent while it waits and when it is applied
 */
public record CalendarChange(UUID id, UUID edition, List<Move> moves, String reason, UUID askedBy, Instant askedAt, UUID run,
                             Optional<Instant> appliedAt, int timers, int dueDates, int told, Optional<String> refused) {

    /** Whether it is still to be applied. */
    public boolean waits() {
        return appliedAt.isEmpty() && refused.isEmpty();
    }
}
