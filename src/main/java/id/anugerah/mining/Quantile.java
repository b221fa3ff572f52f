package id.anugerah.mining;

import java.time.Duration;

/**
 * How long a share of the cases stay at most.
 *
 * @param atLeast true when it is not known yet, because too many still wait: it is longer than this
 */
public record Quantile(Duration length, boolean atLeast) {
}
