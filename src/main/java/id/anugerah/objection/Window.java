package id.anugerah.objection;

import id.anugerah.deadline.Deadline;
import id.anugerah.release.ReleaseKind;
import java.time.Instant;

/**
 * When objections are taken.
 *
 * @param announcement what opened it
 * @param deadline     opens with the announcement; outages move its end, and a grace that nobody is promised follows
 */
public record Window(ReleaseKind announcement, Deadline deadline) {

    /** Whether an objection is still taken. */
    public boolean takes(Instant now) {
        return !now.isBefore(deadline.opens()) && now.isBefore(deadline.taken());
    }

    /** Whether it is open as everybody knows it. */
    public boolean open(Instant now) {
        return !now.isBefore(deadline.opens()) && now.isBefore(deadline.closes());
    }
}
