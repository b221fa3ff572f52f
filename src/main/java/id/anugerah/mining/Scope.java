package id.anugerah.mining;

import java.util.Optional;
import java.util.UUID;

/**
 * Which cases are counted.
 *
 * @param process id of the diagram
 * @param version absent for all versions; else steps that were done, or are waited at, in that version
 */
public record Scope(String process, UUID edition, Optional<Integer> version) {
}
