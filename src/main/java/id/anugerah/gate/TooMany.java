package id.anugerah.gate;

import id.anugerah.shared.Refused;
import java.time.Duration;

/** A limit was reached; nothing was done. */
public class TooMany extends Refused {

    private final transient Duration wait;

    TooMany(Duration wait) {
        super("gate.tooMany", minutes(wait));
        this.wait = wait;
    }

    /** Until the next attempt counts, at least a second. */
    public Duration retryAfter() {
        return wait;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
