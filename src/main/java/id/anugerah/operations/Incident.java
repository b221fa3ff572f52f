package id.anugerah.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that was tried, failed and waits for somebody.
 *
 * @param job        what is tried again: the same through all tries
 * @param process    id of the process; "" for the engine's own work on many cases
 * @param definition the version of the process, as the engine names it
 * @param box        id of the box; "" where there is none
 * @param key        the submission or the edition; absent for the engine's own work
 * @param tries      failed ones so far
 * @param message    the technical words of the last failure
 */
public record Incident(String job, String process, String definition, int version, String box, Optional<UUID> key, Instant since,
                       int tries, Cause cause, String message) {
}
