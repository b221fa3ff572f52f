package id.anugerah.oversight;

import java.time.Instant;
import java.util.UUID;

/** A place in the order of the trail: time, then chain, then number. */
public record TrailPlace(Instant at, UUID subject, int seq) {
}
