package id.anugerah.agreement;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/** Intervals of a mean and of the difference of two means, by Student's t; absent where fewer than two numbers are known. */
final class StudentT {

    private StudentT() {
    }

    /** Student (1908). @param confidence between 0 and 1, for instance 0.95 */
    static Optional<Interval> ofMean(Sample sample, double confidence) {
        return sample.size() < 2 ? Optional.empty()
                : Optional.of(around(sample.mean(), sample.variance() / sample.size(), sample.size() - 1, confidence));
    }

    /** One mean less the other, without taking their variances for equal: Welch (1947), degrees of freedom after Satterthwaite. */
    static Optional<Interval> ofDifference(Sample one, Sample other, double confidence) {
        if (one.size() < 2 || other.size() < 2) {
            return Optional.empty();
        }
        double a = one.variance() / one.size();
        double b = other.variance() / other.size();
        double freedom = (a + b) * (a + b) / (a * a / (one.size() - 1) + b * b / (other.size() - 1));
        return Optional.of(around(one.mean() - other.mean(), a + b, freedom, confidence));
    }

    private static Interval around(double centre, double variance, double freedom, double confidence) {
        if (variance == 0) {
            return new Interval(centre, centre);
        }
        double reach = new TDistribution(freedom).inverseCumulativeProbability((1 + confidence) / 2) * Math.sqrt(variance);
        return new Interval(centre - reach, centre + reach);
    }
}
