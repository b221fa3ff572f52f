package id.anugerah.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a verifier is said to drift: the mean change lies so far from that of all others that the interval of the difference
 * (Welch) leaves out 0, and far enough to matter. The interval's confidence is 1 - error/m for m verifiers who are looked at
 * (Bonferroni; Dunn 1961): if nobody drifts, a look at all of them raises any alarm at most with the probability of the error.
 *
 * @param minimum opinions that a verifier needs, and all others together, before they are compared
 * @param error   probability of any false alarm in one look at all verifiers
 * @param least   points that a difference must reach to be worth a talk
 */
public record DriftRule(int minimum, double error, double least) {

    /** Ours: ten opinions, five in a hundred, one point. */
    public static final DriftRule DEFAULT = new DriftRule(10, 0.05, 1);

    /** @param changes of each verifier, in points. @return the same keys in the same order */
    public <K> Map<K, Drift> of(Map<K, Sample> changes) {
        Map<K, Sample> others = new LinkedHashMap<>();
        changes.keySet().forEach(one -> others.put(one, changes.entrySet().stream().filter(entry -> !entry.getKey().equals(one))
                .map(Map.Entry::getValue).reduce(Sample.EMPTY, Sample::plus)));
        long looks = changes.keySet().stream().filter(one -> comparable(changes.get(one), others.get(one))).count();
        Map<K, Drift> all = new LinkedHashMap<>();
        changes.forEach((one, sample) -> all.put(one, judge(sample, others.get(one), looks)));
        return all;
    }

    private boolean comparable(Sample one, Sample others) {
        return one.size() >= Math.max(2, minimum) && others.size() >= Math.max(2, minimum);
    }

    private Drift judge(Sample one, Sample others, long looks) {
        double difference = one.mean() - others.mean();
        if (!comparable(one, others)) {
            return new Drift(Drift.Verdict.TOO_FEW, difference, Optional.empty());
        }
        Interval interval = StudentT.ofDifference(one, others, 1 - error / looks).orElseThrow();
        boolean apart = !interval.contains(0) && Math.abs(difference) >= least;
        Drift.Verdict verdict = !apart ? Drift.Verdict.WITHIN : difference < 0 ? Drift.Verdict.STRICTER : Drift.Verdict.MILDER;
        return new Drift(verdict, difference, Optional.of(interval));
    }
}
