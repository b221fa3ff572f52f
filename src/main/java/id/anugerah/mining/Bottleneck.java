package id.anugerah.mining;

import java.time.Duration;

/**
 * The step that holds the cases longest: "verification waits 3.2 days of 4.1".
 *
 * @param mean  time that a case has spent there, on average over all cases of the process, also those that never came there
 * @param whole the same for all steps together; steps that go on at the same time are added
 */
public record Bottleneck(ModelBox box, Duration mean, Duration whole) {

    /** Of the whole, 0 to 100. */
    public int percent() {
        return Math.round(100f * mean.toMillis() / whole.toMillis());
    }
}
