package id.anugerah.ui.insight;

import id.anugerah.mining.Quantile;
import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;

/** Lengths of time as people say them, "3,2 hari"; by the clock on the wall, nights and Sundays included. */
final class DurationWords {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private final Words words;

    DurationWords(Words words) {
        this.words = words;
    }

    String of(Duration length) {
        long millis = length.toMillis();
        if (millis < SECOND) {
            return words.of("insight.duration.none");
        }
        return millis < 100 * SECOND ? said("seconds", millis, SECOND, 0) : millis < 100 * MINUTE ? said("minutes", millis, MINUTE, 0)
                : millis < 2 * DAY ? said("hours", millis, HOUR, 1) : said("days", millis, DAY, 1);
    }

    String of(Quantile quantile) {
        return quantile.atLeast() ? words.of("insight.duration.more", of(quantile.length())) : of(quantile.length());
    }

    /** With signs for "less than" and "more than", where there is little room. */
    String brief(Quantile quantile) {
        String length = quantile.length().toMillis() < SECOND ? words.of("insight.duration.noneBrief") : of(quantile.length());
        return quantile.atLeast() ? "> " + length : length;
    }

    /** In days with four decimals, for files. */
    static BigDecimal days(Duration length) {
        return BigDecimal.valueOf(length.toMillis()).divide(BigDecimal.valueOf(DAY), 4, RoundingMode.HALF_UP);
    }

    private String said(String unit, long millis, long one, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(decimals);
        return words.of("insight.duration." + unit, format.format(BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(one), decimals,
                RoundingMode.HALF_UP)));
    }
}
