package id.anugerah.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Registrations and sent forms day by day, beside the edition before at the same distance from its deadline.
 *
 * @param last   the last day of registration in the edition's zone: distance 0
 * @param before name of the edition before; absent when there is none
 * @param points every distance from the first day of either edition to the last, in order
 */
public record Curve(LocalDate last, Optional<String> before, List<Point> points) {

    /**
     * One day, and everything up to it.
     *
     * @param distance days after the last day of registration: below 0 before it
     * @param mine     absent for days that have not come yet
     * @param theirs   the edition before; absent without one
     */
    public record Point(int distance, LocalDate day, Optional<Count> mine, Optional<Count> theirs) {
    }

    /** @param allRegistered all until the end of that day, and {@code allSubmitted} likewise */
    public record Count(long registered, long submitted, long allRegistered, long allSubmitted) {

        static final Count START = new Count(0, 0, 0, 0);

        Count next(long newRegistered, long newSubmitted) {
            return new Count(newRegistered, newSubmitted, allRegistered + newRegistered, allSubmitted + newSubmitted);
        }
    }

    public Curve {
        points = List.copyOf(points);
    }
}
