package id.anugerah.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many of some submissions have reached each stage, and how many ended early.
 *
 * @param stages  by the order of {@link Stage}
 * @param endings by the order of {@link Ending}
 */
public record Tally(List<Long> stages, List<Long> endings) {

    public static final Tally NOTHING = new Tally(Collections.nCopies(Stage.values().length, 0L),
            Collections.nCopies(Ending.values().length, 0L));

    public Tally {
        stages = List.copyOf(stages);
        endings = List.copyOf(endings);
    }

    public long of(Stage stage) {
        return stages.get(stage.ordinal());
    }

    public long of(Ending ending) {
        return endings.get(ending.ordinal());
    }

    public Tally plus(Tally other) {
        return new Tally(sum(stages, other.stages), sum(endings, other.endings));
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }
}
