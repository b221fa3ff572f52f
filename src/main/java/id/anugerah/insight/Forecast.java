package id.anugerah.insight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * When work will be done if the days to come are like the last ones: so many courses are drawn, each day of a course being one
 * of the observed days, until nothing remains. What is said is the median of their last days, and the range that leaves out
 * one tenth of the courses at each end. Weekends count as what they were; nothing is assumed about trend or deadline. The
 * draw has a fixed beginning, so that the same figures give the same forecast.
 *
 * @param standing why there are dates, or why not
 * @param from     observed days
 * @param early    one tenth of the courses are done before that day; absent without dates, like the others
 * @param likely   half of the courses are done on that day or earlier
 * @param late     one tenth of the courses are done after that day
 */
public record Forecast(Standing standing, int from, LocalDate early, LocalDate likely, LocalDate late) {

    /** At most so many of the last whole days are looked at. */
    public static final int DAYS = 7;

    /** Fewer whole days than that say nothing. */
    public static final int FEWEST = 3;

    private static final int COURSES = 2_000;
    private static final int LONGEST = 366;
    private static final long SEED = 20_200_814L;

    /** Whether a forecast can be made. */
    public enum Standing {
        /** There is one. */
        MADE,
        /** Nothing remains. */
        DONE,
        /** Fewer whole days than needed. */
        TOO_FEW_DAYS,
        /** Nothing was done on the observed days, or so little that a year would not do. */
        TOO_SLOW
    }

    /**
     * @param observed  what each of the last whole days has done, at most {@link #DAYS}
     * @param doneToday what today has done so far: today counts for what a drawn day has more than that
     * @param remaining what is to be done now
     */
    public static Forecast of(List<Long> observed, long doneToday, long remaining, LocalDate today) {
        if (remaining <= 0) {
            return new Forecast(Standing.DONE, observed.size(), null, null, null);
        }
        if (observed.size() < FEWEST) {
            return new Forecast(Standing.TOO_FEW_DAYS, observed.size(), null, null, null);
        }
        Random draw = new Random(SEED);
        int[] lengths = new int[COURSES];
        for (int i = 0; i < COURSES; i++) {
            lengths[i] = course(observed, doneToday, remaining, draw);
        }
        Arrays.sort(lengths);
        int late = lengths[COURSES * 9 / 10 - 1];
        if (late >= LONGEST) {
            return new Forecast(Standing.TOO_SLOW, observed.size(), null, null, null);
        }
        return new Forecast(Standing.MADE, observed.size(), today.plusDays(lengths[COURSES / 10]),
                today.plusDays(lengths[COURSES / 2 - 1]), today.plusDays(late));
    }

    /** @return how many days after today the last one is done, at most {@link #LONGEST} */
    private static int course(List<Long> observed, long doneToday, long remaining, Random draw) {
        long left = remaining;
        for (int day = 0; day < LONGEST; day++) {
            long drawn = observed.get(draw.nextInt(observed.size()));
            left -= day == 0 ? Math.max(0, drawn - doneToday) : drawn;
            if (left <= 0) {
                return day;
            }
        }
        return LONGEST;
    }
}
