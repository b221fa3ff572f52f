package id.anugerah.release;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;

/** Points as whole numbers of a common fraction, so that twenty thousand totals are exact and cheap. */
final class Units {

    private final long denominator;
    private final Map<Option, Long> values = new EnumMap<>(Option.class);

    /** With values 1, 2/3, 1/3 and 0 a unit is a third of a point. */
    Units(Map<Option, Score> optionValues) {
        denominator = optionValues.values().stream().map(value -> BigInteger.valueOf(value.denominator()))
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b))).longValueExact();
        optionValues.forEach((option, value) -> values.put(option,
                Math.multiplyExact(value.numerator(), denominator / value.denominator())));
    }

    /** @param option null where nothing was found: it earns nothing */
    long of(int weight, Option option) {
        return option == null ? 0 : Math.multiplyExact((long) weight, values.getOrDefault(option, 0L));
    }

    /** The most that one percent of weight can earn. */
    long best() {
        return values.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    Score score(long units) {
        return new Score(units, denominator);
    }
}
