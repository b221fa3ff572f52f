package id.anugerah.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By when one participant must have sent the form.
 *
 * @param opens     first instant at which it may be sent
 * @param announced first instant after the deadline that everybody knows: midnight of 14 October is 15 October 00:00
 * @param closes    the same for this participant, with outages and the own extension
 * @param taken     first instant at which nothing is taken any more: {@code closes} plus a grace that nobody is promised
 * @param outages   those that moved this deadline, oldest first
 * @param extension the one that counts
 */
public record Deadline(Instant opens, Instant announced, Instant closes, Instant taken, List<Outage> outages,
                       Optional<Extension> extension) {

    /** Whether it is later than what everybody knows. */
    public boolean moved() {
        return closes.isAfter(announced);
    }

    /** The deadline has passed, but what is being sent is still taken. */
    public boolean justPassed(Instant now) {
        return !now.isBefore(closes) && now.isBefore(taken);
    }

    static Deadline of(Instant opens, Instant announced, Duration grace, List<Outage> declared, List<Extension> granted) {
        List<Outage> times = together(declared);
        Instant closes = shifted(announced, opens, times);
        Optional<Extension> longest = granted.stream()
                .max(Comparator.comparing(extension -> shifted(extension.until(), extension.grantedAt(), times)));
        Optional<Extension> counts = Optional.empty();
        Instant since = opens;
        if (longest.isPresent()) {
            Instant extended = shifted(longest.get().until(), longest.get().grantedAt(), times);
            if (extended.isAfter(closes)) {
                counts = longest;
                closes = extended;
                since = longest.get().grantedAt();
            }
        }
        Instant from = since;
        Instant until = closes;
        List<Outage> touching = declared.stream().filter(outage -> outage.ended().isAfter(from) && outage.began().isBefore(until))
                .sorted(Comparator.comparing(Outage::began)).toList();
        return new Deadline(opens, announced, closes, closes.plus(grace), touching, counts);
    }

    /** A deadline moves by every outage that began before it, as moved so far. What lies before {@code since} is not counted. */
    private static Instant shifted(Instant deadline, Instant since, List<Outage> times) {
        Instant moved = deadline;
        for (Outage outage : times) {
            if (outage.ended().isAfter(since) && outage.began().isBefore(moved)) {
                Instant began = outage.began().isBefore(since) ? since : outage.began();
                moved = moved.plus(Duration.between(began, outage.ended()));
            }
        }
        return moved;
    }

    /** Outages that overlap count once. */
    private static List<Outage> together(List<Outage> declared) {
        List<Outage> times = new ArrayList<>();
        declared.stream().sorted(Comparator.comparing(Outage::began)).forEach(next -> {
            Outage last = times.isEmpty() ? null : times.get(times.size() - 1);
            if (last == null || next.began().isAfter(last.ended())) {
                times.add(next);
            } else if (next.ended().isAfter(last.ended())) {
                times.set(times.size() - 1, new Outage(last.began(), next.ended(), last.reason()));
            }
        });
        return times;
    }
}
