package id.anugerah.mining;

import java.time.Instant;
import java.util.Optional;

/**
 * What the engine will do for a case by itself.
 *
 * @param due   absent for what is done as soon as it can be
 * @param tries that are left; 0 is an incident
 */
public record CaseJob(String process, String box, boolean timer, Optional<Instant> due, int tries) {
}
