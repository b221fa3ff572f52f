package id.anugerah.panel;

import java.time.Duration;
import java.time.Instant;

/** A span of time, its end not included. @param minutes at least 1 */
public record Slot(Instant startsAt, int minutes) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    boolean overlaps(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt());
    }

    /** Whether fewer than so many minutes lie between the two. */
    boolean closerThan(int breakMinutes, Slot other) {
        Duration pause = Duration.ofMinutes(breakMinutes);
        return overlaps(other.startsAt.minus(pause), other.endsAt().plus(pause));
    }
}
