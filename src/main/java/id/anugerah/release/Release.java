package id.anugerah.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on its way to the public.
 *
 * @param record     canonical JSON of the whole decision: list, rule versions, quotas
 * @param recordHash SHA-256 of it: what proposer and releaser both see
 */
public record Release(UUID id, UUID edition, ReleaseKind kind, State state, String record, String recordHash,
                      UUID proposedBy, Instant proposedAt, Optional<Instant> announcedAt) {

    public enum State { PROPOSED, RETURNED, RELEASED, ANNOUNCED }
}
