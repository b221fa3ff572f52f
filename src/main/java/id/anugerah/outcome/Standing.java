package id.anugerah.outcome;

import id.anugerah.instrument.Aspect;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body's verified points of each aspect beside those of its group, which stays without names.
 *
 * @param bodies how many the group has, this one included; at least {@link #FEWEST}
 */
public record Standing(Group group, int bodies, List<Line> lines) {

    /** In a smaller group the median and the best would tell the points of single bodies. */
    public static final int FEWEST = 4;

    /** Points of one aspect, each 0 to its weight. */
    public record Line(Aspect aspect, Score own, Score median, Score best) {
    }

    /** @param all points by aspect of every body of the group, the own ones among them; absent when they are too few */
    static Optional<Standing> of(Group group, List<Aspect> aspects, Map<String, Score> own, List<Map<String, Score>> all) {
        if (all.size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Standing(group, all.size(), aspects.stream().map(aspect -> {
            List<Score> sorted = all.stream().map(body -> body.getOrDefault(aspect.id(), Score.ZERO)).sorted().toList();
            return new Line(aspect, own.getOrDefault(aspect.id(), Score.ZERO), median(sorted), sorted.get(sorted.size() - 1));
        }).toList()));
    }

    private static Score median(List<Score> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : Score.mean(sorted.subList(middle - 1, middle + 1));
    }
}
