package id.anugerah.deadline;

import java.time.Instant;
import java.util.UUID;

/** Port to the task and the timer that closes its form; the engine's ring implements it. Joins the caller's transaction. */
public interface DeadlineProcess {

    /**
     * @param closes the deadline as it is announced now: the task is due then
     * @param taken  first instant at which the form closes
     */
    void deadlineMoved(UUID submission, Instant closes, Instant taken);
}
