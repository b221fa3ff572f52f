package id.anugerah.insight;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Forms that are being filled.
 *
 * @param closes     the deadline that counts for those without an extension of their own
 * @param counts     drafts by class; every class is there
 * @param remindable of each class, how many have not been reminded within the last day
 */
public record DraftFigures(Instant closes, Map<Filled, Long> counts, Map<Filled, Long> remindable) {

    public DraftFigures {
        counts = whole(counts);
        remindable = whole(remindable);
    }

    private static Map<Filled, Long> whole(Map<Filled, Long> some) {
        Map<Filled, Long> all = new EnumMap<>(Filled.class);
        for (Filled each : Filled.values()) {
            all.put(each, some.getOrDefault(each, 0L));
        }
        return java.util.Collections.unmodifiableMap(all);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
