package id.anugerah.release;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;

/**
 * Shares of resamplings that were drawn already. They are kept by everything that they follow from, so that what is found
 * here can never be old: another list, another pair of opinions or another seed is another key.
 */
@Component
class DrawnStability {

    /** The current lists of a few editions; a list of 20,000 bodies takes some 2 MB. */
    static final int KEPT = 8;

    /**
     * @param list  hash of the record that the list makes: its bodies, options, weights, quotas and tie rule
     * @param pairs how often which options met
     */
    record From(String list, String pairs, long seed) {
    }

    private final Map<From, FutureTask<Map<String, Integer>>> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<From, FutureTask<Map<String, Integer>>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * As {@link Stability#rounds}. Who asks for the same while it is drawn waits for it instead of drawing it too.
     *
     * @param list hash of the record that the basis makes
     */
    Map<String, Integer> rounds(String list, Basis basis, Disagreement disagreement, long seed) {
        From from = new From(list, disagreement.counted(), seed);
        FutureTask<Map<String, Integer>> task;
        synchronized (drawn) {
            task = drawn.computeIfAbsent(from, key -> new FutureTask<>(() -> Stability.rounds(basis, disagreement, seed)));
        }
        task.run(); // nothing happens where it has run or runs
        try {
            return task.get();
        } catch (Exception e) {
            synchronized (drawn) {
                drawn.remove(from, task);
            }
            throw new IllegalStateException("The stability of the cut could not be drawn", e);
        }
    }

    int kept() {
        synchronized (drawn) {
            return drawn.size();
        }
    }
}
