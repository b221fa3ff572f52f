package id.anugerah.release;

import id.anugerah.shared.Sha256;
import id.anugerah.submission.Group;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How stable the line of the cut is: the share of resamplings in which a body is in.
 *
 * <p>A nonparametric bootstrap (B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7, 1979,
 * 1-26): the distribution of what another verifier would have found is not modelled but taken from what second verifiers did
 * find. In each of {@value #ROUNDS} rounds every verified option x of every body is replaced by a draw from the empirical
 * distribution P(other = y | this = x) of {@link Disagreement}, independently of the others; the groups are ranked and cut
 * again with the same weights, values, tie rule and quotas; the share of body i is (rounds in which i is in) / rounds.
 *
 * <p>It measures verifiers' disagreement only, neither what is wrong in the evidence nor a lean that all verifiers share; and
 * it draws from the opinion that counted as if it were one of two, although a settlement may rest on both. It decides
 * nothing. The same data and seed give the same shares on every machine; totals are whole numbers.
 */
final class Stability {

    static final int ROUNDS = 1_000;

    private static final int DRAWN_BITS = 16;
    private static final int DRAWS_OF_A_NUMBER = Long.SIZE / DRAWN_BITS;

    private Stability() {
    }

    /** The seed of an edition: the first 60 bits of SHA-256 over its published seed and its code. */
    static long seed(String published, String edition) {
        return Long.parseLong(Sha256.of(published + "|" + edition + "|stability").substring(0, 15), 16);
    }

    /** @return in how many of the rounds each body is in, by reference */
    static Map<String, Integer> rounds(Basis basis, Disagreement disagreement, long seed) {
        Map<String, Integer> in = new HashMap<>();
        SplittableRandom random = new SplittableRandom(seed);
        int[] bounds = disagreement.bounds();
        for (Group group : Group.values()) {
            // between equals the reference decides, as at the end of every tie rule
            List<Basis.Body> inOrder = basis.of(group).stream().sorted(Comparator.comparing(Basis.Body::reference)).toList();
            int[] rounds = rounds(basis, group, inOrder, bounds, random.split());
            for (int i = 0; i < rounds.length; i++) {
                in.put(inOrder.get(i).reference(), rounds[i]);
            }
        }
        return in;
    }

    private static int[] rounds(Basis basis, Group group, List<Basis.Body> bodies, int[] bounds, SplittableRandom random) {
        int quota = Math.min(basis.quota(group), bodies.size());
        int[] in = new int[bodies.size()];
        if (quota == bodies.size() || quota <= 0) {
            Arrays.fill(in, quota <= 0 ? 0 : ROUNDS);
            return in;
        }
        Keys keys = new Keys(basis, group, bodies);
        Map<String, long[]> sheets = new HashMap<>();
        basis.sheets().forEach((key, sheet) -> sheets.put(key, keys.parts(sheet)));
        long[][] parts = bodies.stream().map(body -> sheets.get(body.sheet())).toArray(long[][]::new);
        byte[][] options = keys.options();
        long[] fixed = keys.fixed();
        long[] drawn = new long[bodies.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int b = 0; b < drawn.length; b++) {
                drawn[b] = fixed[b] + draw(options[b], parts[b], bounds, random);
            }
            choose(drawn, quota, in);
        }
        return in;
    }

    /** One body judged once more: the sum of what its redrawn options add. Four draws are made of each random number. */
    private static long draw(byte[] options, long[] parts, int[] bounds, SplittableRandom random) {
        long sum = 0;
        long bits = 0;
        for (int i = 0; i < options.length; i++) {
            if (i % DRAWS_OF_A_NUMBER == 0) {
                bits = random.nextLong();
            }
            int u = (int) (bits & 0xFFFF);
            bits >>>= DRAWN_BITS;
            int row = options[i] * 3;
            int option = (u >= bounds[row] ? 1 : 0) + (u >= bounds[row + 1] ? 1 : 0) + (u >= bounds[row + 2] ? 1 : 0);
            sum += parts[i * 4 + option];
        }
        return sum;
    }

    /** The greatest numbers are in; among those equal to the last of them, the first in the given order. */
    private static void choose(long[] drawn, int quota, int[] in) {
        long[] sorted = drawn.clone();
        Arrays.sort(sorted);
        long last = sorted[sorted.length - quota];
        int left = quota;
        for (long key : drawn) {
            left -= key > last ? 1 : 0;
        }
        for (int b = 0; b < drawn.length; b++) {
            if (drawn[b] > last || drawn[b] == last && left-- > 0) {
                in[b]++;
            }
        }
    }
}
