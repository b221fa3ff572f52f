package id.anugerah.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A package of an edition: one that was made, or is being made.
 *
 * @param evidence whether the contents of evidence go into it
 * @param by       name of who asked for it
 * @param done     rows and contents written so far, of the total; the total is 0 before it is counted
 * @param made     absent until it is DONE
 * @param failure  why it FAILED: the end of a key of the message bundles; "" otherwise
 */
public record Archive(UUID id, UUID edition, State state, boolean evidence, String by, Instant askedAt, long done, long total,
                      String file, Optional<Made> made, String failure) {

    /** INTERRUPTED: the process that wrote it has ended; nothing of it is kept, and it can be asked for again. */
    public enum State { RUNNING, DONE, FAILED, INTERRUPTED }

    /** @param size in bytes */
    public record Made(long size, String sha256, Instant at) {
    }
}
