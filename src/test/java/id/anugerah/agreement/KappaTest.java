package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published worked examples, each with its source. */
class KappaTest {

    /** Stata Base Reference Manual, "kappa", example 1: two readers of 85 mammograms, four ordered grades (Boyd et al. 1982). */
    private static final CrossTable MAMMOGRAMS = CrossTable.of(new long[][] {
        {21, 12, 0, 0}, {4, 17, 1, 0}, {3, 9, 15, 2}, {0, 0, 0, 1}});

    /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed. 2003, table 18.1, as counts of 100. */
    private static final CrossTable DIAGNOSES = CrossTable.of(new long[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});

    /** Cohen, Psychological Bulletin 70 (1968), table 1: 200 cases, and the weights that he gives to each disagreement. */
    private static final CrossTable COHEN = CrossTable.of(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    private static final double[][] COHENS_WEIGHTS = {{0, 1 / 6d, 3 / 6d}, {1 / 6d, 0, 1}, {3 / 6d, 1, 0}};

    /** The textbook example of two readers who say yes or no to fifty grant proposals: 20, 5, 10, 15. */
    @Test
    void fiftyGrantProposals() {
        CrossTable table = CrossTable.of(new long[][] {{20, 5}, {10, 15}});
        assertThat(table.agreed()).isEqualTo(35);
        assertThat(Kappa.of(table, Weighting.NONE).value()).isCloseTo(0.40, within(1e-12));
        for (Weighting weighting : Weighting.values()) { // with two options there is but one size of disagreement
            assertThat(Kappa.of(table, weighting).value()).isCloseTo(0.40, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0.4728", "LINEAR, 0.5684", "QUADRATIC, 0.6714"})
    void mammograms(Weighting weighting, double published) {
        assertThat(Kappa.of(MAMMOGRAMS, weighting).value()).isCloseTo(published, within(0.00005));
    }

    @Test
    void exactAgreementOfTheMammograms() {
        assertThat((double) MAMMOGRAMS.agreed() / MAMMOGRAMS.total()).isCloseTo(0.6353, within(0.00005));
    }

    @Test
    void cohensOwnExample() {
        assertThat(Kappa.of(COHEN, Weighting.NONE).value()).isCloseTo(0.492, within(0.0005));
        assertThat(Kappa.of(COHEN, COHENS_WEIGHTS).value()).isCloseTo(0.348, within(0.0005));
    }

    /** The book prints a standard error of 0.087 (0.0877) and the interval 0.504 to 0.848. */
    @Test
    void standardErrorAndInterval() {
        Kappa kappa = Kappa.of(DIAGNOSES, Weighting.NONE);
        assertThat(kappa.value()).isCloseTo(0.676, within(0.0005));
        assertThat(kappa.error()).isCloseTo(0.0877, within(0.0005));
        Interval interval = kappa.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(0.504, within(0.002));
        assertThat(interval.high()).isCloseTo(0.848, within(0.002));
    }

    /** Worked by hand: of four pairs three agree; shares 1/2, 1/2 and 3/4, 1/4 expect 1/2; (3/4 - 1/2) / (1 - 1/2). */
    @Test
    void lessThanTwoTimesTheSquareOfTheOptionsIsTooFewForAnInterval() {
        Kappa few = Kappa.of(CrossTable.of(new long[][] {{2, 0}, {1, 1}}), Weighting.NONE);
        assertThat(few.value()).isCloseTo(0.5, within(1e-12));
        assertThat(few.interval()).isEmpty();
        assertThat(Kappa.of(CrossTable.of(new long[][] {{4, 0}, {2, 2}}), Weighting.NONE).interval()).isPresent();
    }

    @Test
    void withoutPairsThereIsNoKappa() {
        Kappa none = Kappa.of(CrossTable.of(new long[4][4]), Weighting.LINEAR);
        assertThat(none.standing()).isEqualTo(Kappa.Standing.NO_PAIRS);
        assertThat(none.strength()).isEmpty();
        assertThat(none.interval()).isEmpty();
    }

    @Test
    void fullAgreementOnOneOptionOnlyIsUndefinedAndOnTwoIsOne() {
        long[][] counts = new long[4][4];
        counts[1][1] = 40;
        assertThat(Kappa.of(CrossTable.of(counts), Weighting.NONE).standing()).isEqualTo(Kappa.Standing.ONE_OPTION);
        assertThat(Kappa.of(CrossTable.of(counts), Weighting.QUADRATIC).strength()).isEmpty();
        counts[3][3] = 1;
        assertThat(Kappa.of(CrossTable.of(counts), Weighting.NONE).value()).isCloseTo(1, within(1e-12));
    }

    @Test
    void fullDisagreementIsBelowChance() {
        Kappa kappa = Kappa.of(CrossTable.of(new long[][] {{0, 10}, {10, 0}}), Weighting.NONE);
        assertThat(kappa.value()).isCloseTo(-1, within(1e-12));
        assertThat(kappa.strength()).contains(Strength.POOR);
    }

    /** Landis and Koch, Biometrics 33 (1977): below 0, to .20, to .40, to .60, to .80, to 1. */
    @ParameterizedTest
    @CsvSource({"-0.01, POOR", "0, SLIGHT", "0.20, SLIGHT", "0.21, FAIR", "0.40, FAIR", "0.41, MODERATE", "0.60, MODERATE",
        "0.61, SUBSTANTIAL", "0.80, SUBSTANTIAL", "0.81, ALMOST_PERFECT", "1, ALMOST_PERFECT", "0.204, SLIGHT"})
    void wordsForTheSize(double kappa, Strength word) {
        assertThat(Strength.of(kappa)).isEqualTo(word);
    }

    @Test
    void aTableThatIsNotSquareIsRefused() {
        assertThatThrownBy(() -> CrossTable.of(new long[][] {{1, 2}, {3}})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrossTable.of(new long[][] {{1, -2}, {3, 4}})).isInstanceOf(IllegalArgumentException.class);
    }
}
