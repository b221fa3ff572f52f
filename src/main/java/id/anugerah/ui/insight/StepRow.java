package id.anugerah.ui.insight;

import id.anugerah.mining.Bottleneck;
import id.anugerah.mining.ProcessFigures;
import id.anugerah.mining.Quantile;
import id.anugerah.mining.StepFigures;
import id.anugerah.mining.StepKind;
import id.anugerah.ui.diagram.Mark;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A step with what is said about it.
 *
 * @param share of the time of all steps that was spent here, from 0 to 1
 * @param heat  how long its median is beside the longest one, from 1 to {@link Mark#HOTTEST}; 0 where nobody came
 */
record StepRow(StepFigures step, Optional<Quantile> median, Optional<Quantile> ninetieth, double share, int heat) {

    private static final double[] SHADES = {0.05, 0.25, 0.6};

    static List<StepRow> of(ProcessFigures figures) {
        long longest = figures.steps().stream().flatMap(step -> step.durations().quantile(0.5).stream())
                .mapToLong(one -> one.length().toMillis()).max().orElse(0);
        long whole = figures.steps().stream().mapToLong(step -> step.durations().total().toMillis()).sum();
        return figures.steps().stream().map(step -> {
            Optional<Quantile> median = step.durations().quantile(0.5);
            return new StepRow(step, median, step.durations().quantile(0.9),
                    whole == 0 ? 0 : step.durations().total().toMillis() / (double) whole,
                    median.map(one -> heat(one.length(), longest)).orElse(0));
        }).toList();
    }

    /** Where to look first: the box with most cases, for durations the bottleneck; each stands in for the other. "" where nobody was. */
    static String striking(List<StepRow> rows, boolean counts, Optional<Bottleneck> bottleneck) {
        Optional<String> most = rows.stream().map(StepRow::step).filter(step -> step.standing() > 0 && step.box().kind() != StepKind.END)
                .max(Comparator.comparingLong(StepFigures::standing)).map(step -> step.box().id());
        Optional<String> slowest = bottleneck.map(one -> one.box().id());
        return (counts ? most.or(() -> slowest) : slowest.or(() -> most)).orElse("");
    }

    private static int heat(Duration median, long longest) {
        int shade = 1;
        for (double step : SHADES) {
            if (longest > 0 && median.toMillis() >= step * longest) {
                shade++;
            }
        }
        return shade;
    }

    /** For sorting. */
    long sortedBy(String column) {
        return switch (column) {
            case "standing" -> step.standing();
            case "incidents" -> step.incidents();
            case "median" -> median.map(one -> one.length().toMillis()).orElse(-1L);
            case "ninetieth" -> ninetieth.map(one -> one.length().toMillis()).orElse(-1L);
            case "waited" -> step.durations().waitedSoFar().map(Duration::toMillis).orElse(-1L);
            case "finished" -> step.durations().finished();
            case "share" -> Math.round(share * 1_000_000);
            default -> 0;
        };
    }
}
