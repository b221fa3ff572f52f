package id.anugerah.worklist;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody to whom chosen tasks may be given, and what they have had: so that whoever gives shares the work fairly.
 *
 * @param held  tasks in their hands
 * @param had   how many were ever theirs in the edition, by name of the group; empty where nobody counts it
 * @param takes how many of the chosen tasks they can be given
 * @param bar   why it is none; absent when {@code takes} is at least 1
 * @param awayUntil when somebody who is away is back
 */
public record Receiver(UUID id, String name, int held, Map<String, Integer> had, int takes, Optional<Bar> bar,
                       Optional<Instant> awayUntil) {

    /** What stands against somebody: holds it already, has a conflict or another part in it, has enough in hand, is away. */
    public enum Bar {
        HOLDER, CONFLICT, FULL, AWAY
    }

    public int hadInAll() {
        return had.values().stream().mapToInt(Integer::intValue).sum();
    }
}
