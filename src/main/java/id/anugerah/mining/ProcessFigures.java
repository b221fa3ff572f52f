package id.anugerah.mining;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A process of an edition in figures. @param steps as they stand in the diagram, from left to right */
public record ProcessFigures(List<VersionFigures> versions, long cases, List<StepFigures> steps) {

    /** So many stays must have ended before a bottleneck is named. */
    public static final int FEWEST = 5;

    /** The step where the cases have spent most of their time up to now; absent while too few stays have ended. */
    public Optional<Bottleneck> bottleneck() {
        return longest(step -> true);
    }

    /** The same among the steps that somebody can hurry: without those that wait for the calendar or another event. */
    public Optional<Bottleneck> bottleneckOfWork() {
        return longest(step -> step.box().kind() != StepKind.EVENT);
    }

    private Optional<Bottleneck> longest(Predicate<StepFigures> among) {
        Duration whole = steps.stream().map(step -> step.durations().total()).reduce(Duration.ZERO, Duration::plus);
        long ended = steps.stream().mapToLong(step -> step.durations().finished()).sum();
        if (ended < FEWEST || cases == 0 || whole.toMillis() < cases) {
            return Optional.empty();
        }
        return steps.stream().filter(among).max(Comparator.comparing(step -> step.durations().total()))
                .map(step -> new Bottleneck(step.box(), step.durations().total().dividedBy(cases), whole.dividedBy(cases)));
    }
}
