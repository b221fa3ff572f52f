package id.anugerah.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @Test
    void threeTimesTwoThirdsOfFourIsExactlyEight() {
        Score twoThirdsOfFour = new Score(2, 3).times(Score.of(4));

        assertThat(Score.sum(List.of(twoThirdsOfFour, twoThirdsOfFour, twoThirdsOfFour))).isEqualTo(Score.of(8));
    }

    @Test
    void aHundredTimesOneThirdOfOneIsNotRoundedOnTheWay() {
        assertThat(Score.sum(Stream.generate(() -> new Score(1, 3)).limit(100).toList())).isEqualTo(new Score(100, 3));
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2/3,2,3", " 4 / 6 ,2,3", "0.25,1,4", "15.000,15,1", "-0.5,-1,2", "0,0,1", "1E+2,100,1", "3/-6,-1,2"})
    void readsFractionsAndDecimalsAndReducesThem(String text, long numerator, long denominator) {
        assertThat(Score.parse(text)).isEqualTo(new Score(numerator, denominator));
        assertThat(Score.parse(text).numerator()).isEqualTo(numerator);
        assertThat(Score.parse(text).denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1/2/3", "1/", "0,5", "NaN"})
    void anythingElseIsNoNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Score.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2/3,0.6667,-1", "2/3,0.6666,1", "1/3,2/6,0", "-1,0,-1", "100,99.999,1"})
    void comparesExactly(String one, String other, int expected) {
        assertThat(Integer.signum(Score.parse(one).compareTo(Score.parse(other)))).isEqualTo(expected);
        assertThat(Integer.signum(Score.parse(other).compareTo(Score.parse(one)))).isEqualTo(-expected);
    }

    @Test
    void comparesWhereDoublesCannotTellApart() {
        Score one = new Score(9_007_199_254_740_993L, 9_007_199_254_740_992L);

        assertThat(one).isGreaterThan(Score.of(1));
        assertThat((double) one.numerator() / one.denominator()).isEqualTo(1.0);
    }

    @Test
    void whatLeavesTheRangeThrowsInsteadOfRankingWrongly() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Score.of(Long.MAX_VALUE).plus(Score.of(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Score.of(Long.MAX_VALUE).times(Score.of(2)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Score(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Score.mean(List.of()));
    }

    @Test
    void aMeanIsExact() {
        assertThat(Score.mean(List.of(Score.of(80), Score.of(81), Score.of(81)))).isEqualTo(new Score(242, 3));
    }

    @Test
    void isRoundedForShowingOnlyHalfUp() {
        assertThat(new Score(2, 3).rounded(2)).isEqualTo(new BigDecimal("0.67"));
        assertThat(new Score(1, 8).rounded(2)).isEqualTo(new BigDecimal("0.13"));
        assertThat(new Score(2, 3)).hasToString("2/3");
        assertThat(Score.of(15)).hasToString("15");
    }

    @Test
    void isNegatedAndMadeAbsolute() {
        assertThat(Score.of(3).minus(Score.of(18))).isEqualTo(Score.of(-15));
        assertThat(Score.of(-15).absolute()).isEqualTo(Score.of(15));
        assertThat(Score.of(80).percentOf(15)).isEqualTo(Score.of(12));
    }
}
