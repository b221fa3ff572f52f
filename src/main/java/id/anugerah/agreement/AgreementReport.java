package id.anugerah.agreement;

import java.util.List;

/**
 * How an edition's verifiers agree at this moment.
 *
 * @param submissions how many submissions have two finished, blind opinions
 * @param overall     all their indicators together
 * @param indicators  by kind, then by id; only those with pairs
 * @param verifiers   by name; those with at least one finished opinion
 * @param workloads   by name; everybody who may verify now, and everybody who ever took something in this edition
 * @param rule        by which drift was judged
 */
public record AgreementReport(long submissions, Accord overall, List<IndicatorAccord> indicators,
                              List<VerifierFigures> verifiers, List<Workload> workloads, DriftRule rule) {

    /** Those to talk to, the farthest away first. */
    public List<VerifierFigures> drifting() {
        return verifiers.stream().filter(one -> one.drift().warns())
                .sorted((a, b) -> Double.compare(Math.abs(b.drift().difference()), Math.abs(a.drift().difference()))).toList();
    }
}
