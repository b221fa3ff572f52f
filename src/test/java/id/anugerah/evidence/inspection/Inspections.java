package id.anugerah.evidence.inspection;

import java.time.Duration;

/** The inspection as the product runs it, without the product. */
public final class Inspections {

    private Inspections() {
    }

    public static TimedInspection timed() {
        return new TimedInspection(new FileInspection(), Duration.ofSeconds(10), 2);
    }
}
