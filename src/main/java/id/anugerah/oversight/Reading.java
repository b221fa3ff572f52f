package id.anugerah.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the reading of a part of the trail, or of several, has given.
 *
 * @param found places that do not agree, in the order in which they were read
 */
public record Reading(long chains, long rows, List<Found> found) {

    /** @param subject absent where a seal is concerned; @param since number of the first seal that does not agree any more */
    public record Found(Flaw flaw, Optional<UUID> subject, int seq, Optional<Integer> since) {
    }

    Reading and(Reading other) {
        List<Found> both = new ArrayList<>(found);
        both.addAll(other.found);
        return new Reading(chains + other.chains, rows + other.rows, both);
    }
}
