package id.anugerah.release;

import id.anugerah.instrument.Option;
import id.anugerah.verification.OpinionPair;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * How verifiers differ: for each option that one of them found, how often another one, blind to the first, found each
 * option. Pooled over indicators, verifiers and groups; every pair counts in both directions, because nothing but chance
 * made one of the two the first.
 *
 * <p>Row x is the empirical distribution P(other = y | this = x) = n(x, y) / n(x). A row of fewer than {@value #FEW}
 * observations is smoothed: half an observation is added to each of the four options (Jeffreys' prior), so that what was
 * not seen in a handful of pairs does not count as impossible.
 */
final class Disagreement {

    /** With fewer pairs than these nothing is said about stability. A submission has 21 or 23 indicators, so five of them. */
    static final int ENOUGH = 100;
    static final int FEW = 30;

    private static final int OPTIONS = Option.values().length;
    private static final int SCALE = 1 << 16;

    private final long[][] counts = new long[OPTIONS][OPTIONS];
    private final int pairs;
    private final int submissions;

    Disagreement(List<OpinionPair> observed) {
        Set<UUID> bodies = new HashSet<>();
        for (OpinionPair pair : observed) {
            counts[pair.first().ordinal()][pair.second().ordinal()]++;
            counts[pair.second().ordinal()][pair.first().ordinal()]++;
            bodies.add(pair.submission());
        }
        pairs = observed.size();
        submissions = bodies.size();
    }

    int pairs() {
        return pairs;
    }

    int submissions() {
        return submissions;
    }

    /** Everything that {@link #bounds} follows from. */
    String counted() {
        return Arrays.deepToString(counts);
    }

    boolean enough() {
        return pairs >= ENOUGH;
    }

    /**
     * Upper bounds of A, B and C in 0 to 65,536 for each option, twelve numbers: a number u drawn from 0 to 65,535 stands for
     * the option with as many bounds at or below it.
     */
    int[] bounds() {
        int[] bounds = new int[OPTIONS * (OPTIONS - 1)];
        for (int option = 0; option < OPTIONS; option++) {
            long observed = Arrays.stream(counts[option]).sum();
            long added = observed < FEW ? 1 : 0;
            long below = 0;
            for (int other = 0; other < OPTIONS - 1; other++) {
                below += 2 * counts[option][other] + added;
                bounds[option * (OPTIONS - 1) + other] = (int) (below * SCALE / (2 * observed + OPTIONS * added));
            }
        }
        return bounds;
    }
}
