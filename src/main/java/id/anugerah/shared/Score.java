package id.anugerah.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact number of points: a reduced fraction, so that 2/3 of a weight is neither rounded up nor down before totals are
 * compared. Sums and products that leave the range of a long end in {@link ArithmeticException}, never in a wrong rank.
 *
 * @param numerator   any long
 * @param denominator at least 1 after reduction
 */
public record Score(long numerator, long denominator) implements Comparable<Score> {

    public static final Score ZERO = new Score(0, 1);

    public Score {
        if (denominator == 0) {
            throw new ArithmeticException("A score needs a denominator other than zero");
        }
        long divisor = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
        long sign = denominator < 0 ? -1 : 1;
        numerator = sign * numerator / divisor;
        denominator = sign * denominator / divisor;
    }

    public static Score of(long whole) {
        return new Score(whole, 1);
    }

    /** Reads "1", "2/3" or "0.25"; anything else is a {@link NumberFormatException}. */
    public static Score parse(String text) {
        String[] parts = text.trim().split("/", 2);
        if (parts.length == 2) {
            return new Score(Long.parseLong(parts[0].trim()), Long.parseLong(parts[1].trim()));
        }
        BigDecimal decimal = new BigDecimal(parts[0]);
        return decimal.scale() <= 0 ? of(decimal.longValueExact())
                : new Score(decimal.unscaledValue().longValueExact(), BigInteger.TEN.pow(decimal.scale()).longValueExact());
    }

    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(ZERO, Score::plus);
    }

    /** The arithmetic mean; the mean of nothing is an {@link ArithmeticException}. */
    public static Score mean(Collection<Score> scores) {
        return sum(scores).times(new Score(1, scores.size()));
    }

    public Score plus(Score other) {
        return exact(big(numerator).multiply(big(other.denominator)).add(big(other.numerator).multiply(big(denominator))),
                big(denominator).multiply(big(other.denominator)));
    }

    public Score minus(Score other) {
        return plus(other.times(of(-1)));
    }

    public Score times(Score other) {
        return exact(big(numerator).multiply(big(other.numerator)), big(denominator).multiply(big(other.denominator)));
    }

    public Score percentOf(long weight) {
        return times(new Score(weight, 100));
    }

    public Score absolute() {
        return numerator < 0 ? times(of(-1)) : this;
    }

    @Override
    public int compareTo(Score other) {
        return big(numerator).multiply(big(other.denominator)).compareTo(big(other.numerator).multiply(big(denominator)));
    }

    /** For showing only: rounded half up to the given number of decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** "2/3" or "15": what decision records and hashes contain. */
    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private static Score exact(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Score(numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
