package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftRuleTest {

    private static final DriftRule RULE = DriftRule.DEFAULT;

    @Test
    void whoLowersMoreThanTheOthersIsNamedWithTheDifference() {
        Map<String, Drift> drifts = RULE.of(Map.of("strict", around(-8, 20, 1), "one", around(-2, 20, 2), "two", around(-2, 20, 3)));
        assertThat(drifts.get("strict").verdict()).isEqualTo(Drift.Verdict.STRICTER);
        assertThat(drifts.get("strict").difference()).isCloseTo(-6, within(1.5));
        assertThat(drifts.get("strict").interval().orElseThrow().high()).isNegative();
    }

    @Test
    void whoRaisesMoreIsMilder() {
        Map<String, Drift> drifts = RULE.of(Map.of("mild", around(3, 20, 1), "one", around(-2, 20, 2), "two", around(-2, 20, 3)));
        assertThat(drifts.get("mild").verdict()).isEqualTo(Drift.Verdict.MILDER);
        assertThat(drifts.get("mild").warns()).isTrue();
    }

    @Test
    void nineOpinionsAreTooFewWhateverTheySay() {
        Map<String, Drift> drifts = RULE.of(Map.of("new", around(-30, 9, 1), "one", around(-2, 20, 2), "two", around(-2, 20, 3)));
        assertThat(drifts.get("new").verdict()).isEqualTo(Drift.Verdict.TOO_FEW);
        assertThat(drifts.get("new").interval()).isEmpty();
    }

    @Test
    void aSingleVerifierHasNobodyToBeComparedWith() {
        assertThat(RULE.of(Map.of("alone", around(-8, 50, 1))).get("alone").verdict()).isEqualTo(Drift.Verdict.TOO_FEW);
        assertThat(RULE.of(Map.of())).isEmpty();
    }

    @Test
    void aDifferenceThatIsSureButSmallIsNoWarning() {
        Map<String, Drift> drifts = RULE.of(Map.of("near", around(-2.5, 5_000, 1), "one", around(-2, 5_000, 2)));
        assertThat(drifts.get("near").interval().orElseThrow().contains(0)).isFalse();
        assertThat(drifts.get("near").verdict()).isEqualTo(Drift.Verdict.WITHIN);
    }

    /** Dunn, Journal of the American Statistical Association 56 (1961): the error is shared by as many looks as are taken. */
    @Test
    void theMoreAreLookedAtTheWiderIsEveryInterval() {
        Map<String, Sample> few = new LinkedHashMap<>(Map.of("a", around(0, 30, 1), "b", around(0, 30, 2)));
        Interval two = RULE.of(few).get("a").interval().orElseThrow();
        assertThat(two).isEqualTo(StudentT.ofDifference(few.get("a"), few.get("b"), 0.975).orElseThrow());
        few.put("new", around(0, 3, 3));
        assertThat(RULE.of(few).get("new").verdict()).isEqualTo(Drift.Verdict.TOO_FEW);
        assertThat(RULE.of(few).get("a").interval().orElseThrow())
                .isEqualTo(StudentT.ofDifference(few.get("a"), few.get("b").plus(few.get("new")), 0.975).orElseThrow());
    }

    /** Thirty verifiers of one mind, looked at four hundred times: alarms in about five of a hundred looks, not in most. */
    @Test
    void thirtyVerifiersRaiseNoFalseAlarmEachWeek() {
        DriftRule anySize = new DriftRule(10, 0.05, 0);
        Random random = new Random(2020);
        long alarms = IntStream.range(0, 400).filter(week -> {
            Map<Integer, Sample> team = new LinkedHashMap<>();
            IntStream.range(0, 30).forEach(one -> team.put(one, drawn(random, -2, 15)));
            return anySize.of(team).values().stream().anyMatch(Drift::warns);
        }).count();
        assertThat(alarms).isBetween(4L, 32L);
    }

    private static Sample around(double mean, int size, long seed) {
        return drawn(new Random(seed), mean, size);
    }

    private static Sample drawn(Random random, double mean, int size) {
        return Sample.of(IntStream.range(0, size).mapToDouble(i -> mean + 2 * random.nextGaussian()).toArray());
    }
}
