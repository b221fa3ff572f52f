package id.anugerah.batch;

import java.time.Instant;
import java.util.Optional;

/**
 * One item of a run.
 *
 * @param item   what the kind works on: a key that it understands
 * @param cause  "" unless it failed: the key of a refusal, or "batch.failed" for anything unexpected
 * @param detail "" unless it failed: the technical message, at most 500 characters
 * @param doneAt when it was done or failed
 */
public record BatchItem(String item, State state, String cause, String detail, Optional<Instant> doneAt) {

    public enum State { WAITING, DONE, FAILED }
}
