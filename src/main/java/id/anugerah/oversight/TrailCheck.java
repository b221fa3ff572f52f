package id.anugerah.oversight;

import id.anugerah.batch.BatchRun;
import java.util.Optional;

/**
 * A check of the whole trail, under way or over.
 *
 * @param chains chains read so far
 * @param rows   rows read so far
 * @param found  how many places do not agree
 * @param since  the first seal that the trail does not agree with any more
 * @param by     name of who asked for it
 */
public record TrailCheck(BatchRun run, long chains, long rows, long found, Optional<Seal> since, String by) {
}
