package id.anugerah.archive.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Gathers what one check compares and finds; of a package that is wrong throughout, the first thousand places are enough. */
final class Found {

    private static final int MOST = 1_000;

    private final List<Mismatch> all = new ArrayList<>();
    private long compared;

    void compare(boolean agrees, String place, String key, Object... arguments) {
        compared++;
        if (!agrees) {
            add(Mismatch.of(place, key, arguments));
        }
    }

    /** @param was, is what the archive says, and what follows: the last two arguments of the sentence */
    void same(Object was, Object is, String place, String key, Object... arguments) {
        Object[] more = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        more[arguments.length] = was == null ? "–" : was;
        more[arguments.length + 1] = is == null ? "–" : is;
        compare(Objects.equals(was, is), place, key, more);
    }

    void add(Mismatch mismatch) {
        if (all.size() < MOST) {
            all.add(mismatch);
        }
    }

    Verdict.Result as(String check) {
        return new Verdict.Result(check, compared, List.copyOf(all));
    }
}
