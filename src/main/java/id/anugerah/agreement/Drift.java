package id.anugerah.agreement;

import java.util.Optional;

/**
 * Where one verifier stands beside all the others.
 *
 * @param difference this verifier's mean change less that of all others, in points; below 0 is stricter
 * @param interval   of the difference, wide enough that looking at many verifiers at once raises few false alarms; absent
 *                   where the verdict is TOO_FEW
 */
public record Drift(Verdict verdict, double difference, Optional<Interval> interval) {

    /** What follows from the interval and the smallest difference that matters. */
    public enum Verdict {
        STRICTER, MILDER, WITHIN, TOO_FEW
    }

    public boolean warns() {
        return verdict == Verdict.STRICTER || verdict == Verdict.MILDER;
    }
}
