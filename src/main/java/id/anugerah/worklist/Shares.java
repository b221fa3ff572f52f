package id.anugerah.worklist;

import java.util.Map;
import java.util.UUID;

/**
 * How tasks of one kind are shared out among people; whoever is not named has none.
 *
 * @param held in their hands now, of all that count against {@code most}
 * @param most at most so many in one pair of hands; {@link Integer#MAX_VALUE} where there is no limit
 * @param had  ever theirs in the task's edition, by name of the group
 */
public record Shares(Map<UUID, Integer> held, int most, Map<UUID, Map<String, Integer>> had) {
}
