package id.anugerah.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 10, 22);

    /** 10 a day and 35 to do: today, tomorrow, the day after and one more. */
    @Test
    void aSteadyPaceHasNoRange() {
        Forecast forecast = Forecast.of(List.of(10L, 10L, 10L), 0, 35, TODAY);
        assertThat(forecast).isEqualTo(new Forecast(Forecast.Standing.MADE, 3, TODAY.plusDays(3), TODAY.plusDays(3), TODAY.plusDays(3)));
    }

    /** 10 are still due today of what 14 drawn have more than 4 done: 10, 24, 38. */
    @Test
    void whatTodayHasDoneIsNotExpectedAgain() {
        assertThat(Forecast.of(List.of(14L, 14L, 14L), 4, 35, TODAY).likely()).isEqualTo(TODAY.plusDays(2));
        assertThat(Forecast.of(List.of(14L, 14L, 14L), 20, 14, TODAY).likely()).as("today is over").isEqualTo(TODAY.plusDays(1));
    }

    /**
     * 0 or 10 by equal chance and 10 to do: done today by one half of the courses, tomorrow by a quarter, then an eighth: three
     * quarters by tomorrow, 7/8 by the day after, 15/16 by the third day; so nine tenths are passed on the third day.
     */
    @Test
    void anUnsteadyPaceHasARangeThatLeavesOutATenthAtEachEnd() {
        Forecast forecast = Forecast.of(List.of(0L, 10L, 0L, 10L), 0, 10, TODAY);
        assertThat(forecast.early()).isEqualTo(TODAY);
        assertThat(forecast.likely()).isBetween(TODAY, TODAY.plusDays(1));
        assertThat(forecast.late()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void theSameFiguresGiveTheSameForecast() {
        List<Long> days = List.of(3L, 17L, 0L, 0L, 25L, 31L, 12L);
        assertThat(Forecast.of(days, 5, 400, TODAY)).isEqualTo(Forecast.of(days, 5, 400, TODAY));
    }

    @Test
    void itSaysWhenItCannotSay() {
        assertThat(Forecast.of(List.of(10L, 10L), 0, 35, TODAY).standing()).isEqualTo(Forecast.Standing.TOO_FEW_DAYS);
        assertThat(Forecast.of(List.of(0L, 0L, 0L), 0, 35, TODAY).standing()).isEqualTo(Forecast.Standing.TOO_SLOW);
        assertThat(Forecast.of(List.of(1L, 0L, 0L), 0, 35_000, TODAY).standing()).isEqualTo(Forecast.Standing.TOO_SLOW);
        assertThat(Forecast.of(List.of(), 0, 0, TODAY).standing()).isEqualTo(Forecast.Standing.DONE);
    }
}
