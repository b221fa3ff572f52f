package id.anugerah.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work on many items, and how far it is.
 *
 * @param kind      whose work it is: {@link BatchWork#kind()}
 * @param subject   what the work is about, in the kind's own words: the id of a plan, for example
 * @param startedBy absent where a process asked for it
 * @param endedAt   absent as long as an item waits; the end is there again after a retry
 * @param total     items in all, at least 1
 * @param failed    items that need somebody's decision: look at their causes, then retry
 */
public record BatchRun(UUID id, String kind, String subject, String reason, Optional<UUID> startedBy, Instant startedAt,
                       Optional<Instant> endedAt, int total, int done, int failed) {

    public int waiting() {
        return total - done - failed;
    }
}
