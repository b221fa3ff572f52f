package id.anugerah.gate;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** @param burst that many at once, 1 to 100,000; @param period in which as many are earned anew */
record Rate(int burst, Duration period) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}) per (\\d{1,4})([smh])");

    Rate {
        if (burst < 1 || period.isZero()) {
            throw new IllegalArgumentException("A limit needs at least one act in a period");
        }
    }

    /** @param text for example "10 per 5m" */
    static Rate of(String text) {
        Matcher written = WRITTEN.matcher(text.trim());
        if (!written.matches()) {
            throw new IllegalArgumentException("A limit is written like \"10 per 5m\", not \"" + text + "\"");
        }
        return new Rate(Integer.parseInt(written.group(1)), Duration.parse("PT" + written.group(2) + written.group(3)));
    }

    /** Time that earns one act, in microseconds. */
    long step() {
        return Math.max(1, period.toNanos() / 1_000 / burst);
    }
}
