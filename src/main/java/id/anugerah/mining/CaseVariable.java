package id.anugerah.mining;

import java.time.Instant;
import java.util.Optional;

/**
 * What a gateway or a timer of a case reads.
 *
 * @param before the value that it replaced; absent for the first
 */
public record CaseVariable(String process, String name, String value, Optional<String> before, Instant since) {
}
