package id.anugerah.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Published worked examples, each with its source. */
class StudentTTest {

    /** NIST/SEMATECH e-Handbook, 1.3.5.2, ZARR13.DAT: 195 heat flow figures, 95 percent limits 9.258242 and 9.264679. */
    @Test
    void heatFlow() {
        Interval interval = StudentT.ofMean(sample(195, 9.261460, 0.02278881), 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(9.258242, within(0.000002));
        assertThat(interval.high()).isCloseTo(9.264679, within(0.000002));
    }

    /** Student, Biometrika 6 (1908): sleep won by one drug over another; R's t.test prints 0.7001142 and 2.4598858. */
    @Test
    void studentsSleepers() {
        Sample won = Sample.of(1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4);
        assertThat(won.mean()).isCloseTo(1.58, within(1e-9));
        Interval interval = StudentT.ofMean(won, 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(0.7001142, within(1e-7));
        assertThat(interval.high()).isCloseTo(2.4598858, within(1e-7));
    }

    /** NAG Library, g07ca, example program results: no assumption about variances, 0.4410 to 7.5590. */
    @Test
    void differenceWithUnequalVariances() {
        Interval interval = StudentT.ofDifference(sample(4, 25, 0.8185), sample(8, 21, 4.208), 0.95).orElseThrow();
        assertThat(interval.low()).isCloseTo(0.4410, within(0.0005));
        assertThat(interval.high()).isCloseTo(7.5590, within(0.0005));
    }

    @Test
    void oneNumberHasNoInterval() {
        assertThat(StudentT.ofMean(Sample.of(3), 0.95)).isEmpty();
        assertThat(StudentT.ofMean(Sample.EMPTY, 0.95)).isEmpty();
        assertThat(StudentT.ofDifference(Sample.of(3), Sample.of(1, 2, 3), 0.95)).isEmpty();
    }

    @Test
    void numbersThatAreAllTheSameHaveAnIntervalWithoutWidth() {
        assertThat(StudentT.ofMean(Sample.of(-2, -2, -2), 0.95)).contains(new Interval(-2, -2));
    }

    @Test
    void joinedSamplesAreAsOne() {
        Sample joined = Sample.of(1, 2, 7).plus(Sample.of(4, -3)).plus(Sample.EMPTY);
        Sample one = Sample.of(1, 2, 7, 4, -3);
        assertThat(joined.size()).isEqualTo(5);
        assertThat(joined.mean()).isCloseTo(2.2, within(1e-12));
        assertThat(joined.variance()).isCloseTo(one.variance(), within(1e-12)).isCloseTo(13.7, within(1e-12));
    }

    private static Sample sample(long size, double mean, double deviation) {
        return new Sample(size, mean, deviation * deviation * (size - 1));
    }
}
