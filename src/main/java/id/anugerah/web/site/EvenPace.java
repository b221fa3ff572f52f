package id.anugerah.web.site;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers at a pace that tells nothing: whatever was done behind a form, its answer leaves at a full multiple of the beat after
 * it came. The rate limits bound how many wait.
 */
@Component
class EvenPace {

    private final long beat;

    EvenPace(@Value("${anugerah.pace:600ms}") Duration beat) {
        this.beat = beat.toNanos();
    }

    static long begin() {
        return System.nanoTime();
    }

    /** Waits for the next beat. @param begun from {@link #begin} */
    void end(long begun) {
        if (beat == 0) {
            return;
        }
        long left = beat - (System.nanoTime() - begun) % beat;
        try {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
