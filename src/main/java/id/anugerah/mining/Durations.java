package id.anugerah.mining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long cases stay at one box. The median is the length that half of all who ever came there do not exceed, those included who
 * wait there now: of them it is only known that they stay longer than they have so far (Kaplan and Meier 1958). Without them, the
 * median of a queue that has just begun would be that of its fastest. Nobody waiting: the ordinary quantile, the smallest
 * stay that at least this share does not exceed. However a case left the box counts as the end of its stay.
 */
public record Durations(List<Stay> stays) {

    private static final double ROUNDING = 1e-9;

    public Durations {
        stays = stays.stream().sorted(Comparator.comparingLong(Stay::millis).thenComparing(stay -> !stay.ended())).toList();
    }

    /** Empty when nobody ever came. @param share from 0 to 1, 0.5 for the median */
    public Optional<Quantile> quantile(double share) {
        long atRisk = stays.stream().mapToLong(Stay::cases).sum();
        double stay = 1;
        for (Stay one : stays) {
            if (one.ended()) {
                stay *= (atRisk - one.cases()) / (double) atRisk;
                if (stay <= 1 - share + ROUNDING) {
                    return Optional.of(new Quantile(Duration.ofMillis(one.millis()), false));
                }
            }
            atRisk -= one.cases();
        }
        return stays.isEmpty() ? Optional.empty()
                : Optional.of(new Quantile(Duration.ofMillis(stays.get(stays.size() - 1).millis()), true));
    }

    public long finished() {
        return stays.stream().filter(Stay::ended).mapToLong(Stay::cases).sum();
    }

    /** The middle one of those who wait now, by how long they have waited so far; empty when nobody waits. */
    public Optional<Duration> waitedSoFar() {
        List<Stay> waiting = stays.stream().filter(stay -> !stay.ended()).toList();
        long half = (waiting.stream().mapToLong(Stay::cases).sum() + 1) / 2;
        for (Stay one : waiting) {
            half -= one.cases();
            if (half <= 0) {
                return Optional.of(Duration.ofMillis(one.millis()));
            }
        }
        return Optional.empty();
    }

    /** Spent there by all, those who wait with what they have waited so far. */
    public Duration total() {
        return Duration.ofMillis(stays.stream().mapToLong(Stay::total).sum());
    }
}
