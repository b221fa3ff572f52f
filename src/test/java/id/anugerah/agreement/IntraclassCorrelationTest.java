package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {

    /** The worked example of Shrout and Fleiss (1979), table 2: six targets, four judges; 0.29 and 0.62 in table 4. */
    @Test
    void thePublishedExample() {
        double[][] ratings = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

        IntraclassCorrelation found = IntraclassCorrelation.of(ratings).orElseThrow();

        assertThat(found.targets()).isEqualTo(6);
        assertThat(found.raters()).isEqualTo(4);
        assertThat(found.single()).isCloseTo(0.29, within(0.005));
        assertThat(found.average()).isCloseTo(0.62, within(0.005));
    }

    @Test
    void equalTotalsOfEachFinalistAreFullAgreement() {
        IntraclassCorrelation found = IntraclassCorrelation.of(new double[][] {{70, 70}, {80, 80}, {91.5, 91.5}}).orElseThrow();

        assertThat(found.single()).isEqualTo(1);
        assertThat(found.average()).isEqualTo(1);
    }

    @Test
    void aJurorWhoIsAlwaysStricterLowersAbsoluteAgreement() {
        IntraclassCorrelation found = IntraclassCorrelation.of(new double[][] {{70, 60}, {80, 70}, {90, 80}}).orElseThrow();

        assertThat(found.single()).isCloseTo(2.0 / 3, within(1e-12)); // MSR 200, MSC 150, MSE 0: 200 / (200 + 2 × 150 / 3)
        assertThat(found.average()).isCloseTo(0.8, within(1e-12)); // 200 / (200 + 150 / 3)
    }

    @Test
    void nothingIsSaidOfOneFinalistOneJurorOrTotalsThatAreAllEqual() {
        assertThat(IntraclassCorrelation.of(new double[][] {{70, 60}})).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[][] {{70}, {60}})).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[][] {{70, 70}, {70, 70}})).isEmpty();
        assertThat(IntraclassCorrelation.of(new double[0][])).isEmpty();
    }
}
