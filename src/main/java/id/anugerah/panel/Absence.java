package id.anugerah.panel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A time at which somebody cannot come: a juror or chair, or a finalist.
 *
 * @param person     absent when it is the finalist's
 * @param submission absent when it is a person's
 */
public record Absence(UUID id, Optional<UUID> person, Optional<UUID> submission, Instant from, Instant to) {
}
