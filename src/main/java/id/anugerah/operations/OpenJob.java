package id.anugerah.operations;

import java.time.Instant;
import java.util.Optional;

/**
 * What the engine will do for a case by itself.
 *
 * @param box    id of the box it belongs to; "" where there is none
 * @param due    a timer's time; absent for what is done as soon as it can be
 * @param failed whether it is an incident and waits for somebody
 */
public record OpenJob(String box, Optional<Instant> due, boolean failed) {
}
