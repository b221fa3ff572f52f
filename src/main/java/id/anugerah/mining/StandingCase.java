package id.anugerah.mining;

import java.time.Instant;
import java.util.UUID;

/** A case at a box. @param since it stands there; at an end: when it ended */
public record StandingCase(UUID key, Instant since, boolean failed) {
}
