package id.anugerah.deadline;

import java.time.Instant;
import java.util.UUID;

/** Port to the timer that closes a form; the engine's ring implements it. Joins the caller's transaction. */
public interface DeadlineProcess {

    /** @param taken first instant at which the form closes */
    void deadlineMoved(UUID submission, Instant taken);
}
