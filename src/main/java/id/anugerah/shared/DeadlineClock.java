package id.anugerah.shared;

import java.time.Instant;

/**
 * The time by which deadlines are judged: the database's, asked inside the current transaction, so that every node gives
 * the same verdict. For everything else a {@link java.time.Clock} is precise enough.
 */
@FunctionalInterface
public interface DeadlineClock {
    Instant now();
}
