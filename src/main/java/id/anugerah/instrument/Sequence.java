package id.anugerah.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of ids in two lists. */
final class Sequence {

    private Sequence() {
    }

    /**
     * The longest row of ids that stand in the same order in both: what is in both lists and not in it has changed its place.
     * One item put in between moves nothing.
     */
    static Set<String> kept(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        Set<String> kept = new HashSet<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                kept.add(one.get(i));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }
}
