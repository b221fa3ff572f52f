package id.anugerah.setup;

import java.time.Instant;
import java.util.UUID;

/**
 * A dress rehearsal of a blueprint.
 *
 * @param hash     of what was rehearsed: another one than the blueprint's by now says that it has changed since
 * @param progress the last line that it said of itself
 * @param result   JSON of the summary when it is done, else empty
 * @param seenAt   when it last said anything
 */
public record Rehearsed(UUID id, UUID blueprint, String hash, int ip, int upp, long seed, State state, String progress, String result,
                        Instant startedAt, Instant seenAt) {

    public enum State { RUNNING, DONE, FAILED }

    /** The same when nobody runs it any more. */
    Rehearsed givenUp() {
        return state != State.RUNNING ? this
                : new Rehearsed(id, blueprint, hash, ip, upp, seed, State.FAILED, progress, result, startedAt, seenAt);
    }
}
