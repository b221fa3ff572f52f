package id.anugerah.registration;

import java.util.HashSet;
import java.util.Set;

/** How alike two names are: the share of three-letter pieces they have in common, 0 to 1 (Dice's coefficient). */
final class Similarity {

    private Similarity() {
    }

    static double of(String one, String other) {
        Set<String> a = pieces(BodyKey.plain(one));
        Set<String> b = pieces(BodyKey.plain(other));
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common.size() / (a.size() + b.size());
    }

    private static Set<String> pieces(String name) {
        Set<String> pieces = new HashSet<>();
        for (String word : name.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                pieces.add(padded.substring(i, i + 3));
            }
        }
        return pieces;
    }
}
