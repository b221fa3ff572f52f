package id.anugerah.verification;

import id.anugerah.instrument.Option;
import java.time.Instant;
import java.util.UUID;

/**
 * A finding that counted once.
 *
 * @param option what counted
 * @param until  first instant at which it did not count any more
 * @param by     the option that counted from then on
 */
public record Superseded(UUID submission, String indicator, Option option, String reason, Instant until, Option by) {
}
