package id.anugerah.release;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision on its way to the public.
 *
 * @param record     canonical JSON of the whole decision: list, rule versions, quotas
 * @param recordHash SHA-256 of it: what proposer and releaser both see
 * @param corrects   the announced decision that this one takes the place of; absent for the first of its kind
 */
public record Release(UUID id, UUID edition, ReleaseKind kind, State state, String record, String recordHash,
                      UUID proposedBy, Instant proposedAt, Optional<Instant> announcedAt, Optional<UUID> corrects) {

    public enum State { PROPOSED, RETURNED, RELEASED, ANNOUNCED }

    /** Whether it is on its way from a proposal to the public. */
    boolean underWay() {
        return state == State.PROPOSED || state == State.RELEASED;
    }
}
