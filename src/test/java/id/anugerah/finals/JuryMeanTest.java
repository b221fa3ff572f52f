package id.anugerah.finals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.shared.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JuryMeanTest {

    @Test
    void theMeanCountsEverybodyExactly() {
        assertThat(JuryMean.MEAN.of(points(60, 80, 81))).isEqualTo(new Score(221, 3));
    }

    @Test
    void theMedianIsTheMiddleOneOrTheMeanOfTheTwoInTheMiddle() {
        assertThat(JuryMean.MEDIAN.of(points(10, 80, 90))).isEqualTo(Score.of(80));
        assertThat(JuryMean.MEDIAN.of(points(10, 80, 85, 90))).isEqualTo(new Score(165, 2));
        assertThat(JuryMean.MEDIAN.of(points(70))).isEqualTo(Score.of(70));
    }

    @Test
    void theTrimmedMeanLeavesOutTheLowestAndTheHighest() {
        assertThat(JuryMean.TRIMMED.of(points(0, 70, 80, 90, 100))).isEqualTo(Score.of(80));
        assertThat(JuryMean.TRIMMED.of(points(0, 70, 100))).isEqualTo(Score.of(70));
    }

    @Test
    void twoAreTooFewToLeaveAnybodyOut() {
        assertThat(JuryMean.TRIMMED.of(points(60, 80))).isEqualTo(Score.of(70));
        assertThat(JuryMean.TRIMMED.of(points(60))).isEqualTo(Score.of(60));
    }

    @Test
    void editionsNameItInSmallLetters() {
        assertThat(JuryMean.named("mean")).isEqualTo(JuryMean.MEAN);
        assertThat(JuryMean.named("trimmed")).isEqualTo(JuryMean.TRIMMED);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> JuryMean.named("average"));
    }

    private static List<Score> points(int... sorted) {
        return Arrays.stream(sorted).mapToObj(Score::of).toList();
    }
}
