package id.anugerah.timeline;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a submission.
 *
 * @param what  a key of the bundles under "happened."
 * @param count how many of the same in a row, at least 1; {@code at} is the last of them
 * @param facts what may be told: "indicator", "reason", "until" or "startsAt" (instants), "group"
 */
public record Happening(Instant at, What what, Who who, int count, Map<String, String> facts) {
}
