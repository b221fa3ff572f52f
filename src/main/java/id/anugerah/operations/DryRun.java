package id.anugerah.operations;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What a migration would do; nothing was changed.
 *
 * @param able    instances that can go
 * @param blocked by obstacle, those that cannot; a case with several obstacles stands under its first
 */
public record DryRun(MigrationPlan plan, List<String> able, SortedMap<Obstacle, List<Blocked>> blocked) {

    /** A case that cannot go. */
    public record Blocked(UUID key, CaseName name) {
    }

    public int blockedCount() {
        return blocked.values().stream().mapToInt(List::size).sum();
    }
}
