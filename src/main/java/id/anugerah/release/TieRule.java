package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.shared.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order between equal points, as tie_break.dmn has it; the reference at the very end makes every order complete.
 *
 * @param steps comparisons in order, better first
 */
record TieRule(List<Step> steps) {

    private static final String ASPECT = "aspect:";

    /** @param name what the table calls it, for example "aspect:B" */
    record Step(String name, Comparator<Candidate> order) {
    }

    static TieRule of(Decided decided) {
        return of(steps(decided));
    }

    static TieRule of(List<Basis.Step> lines) {
        List<Step> steps = new ArrayList<>();
        lines.forEach(line -> steps.add(step(line.criterion(), line.better())));
        steps.add(new Step("reference", Comparator.comparing(Candidate::reference)));
        return new TieRule(List.copyOf(steps));
    }

    /** The lines of the table as they are frozen in a record. */
    static List<Basis.Step> steps(Decided decided) {
        return decided.rows().stream().map(row -> new Basis.Step(String.valueOf(row.get("criterion")),
                String.valueOf(row.get("better")))).toList();
    }

    /** The aspect that a line compares; absent for a line that compares something else. */
    static Optional<String> aspect(String criterion) {
        return criterion.startsWith(ASPECT) ? Optional.of(criterion.substring(ASPECT.length())) : Optional.empty();
    }

    static boolean moreIsBetter(String better) {
        return better.equals("higher") || better.equals("later");
    }

    private static Step step(String criterion, String better) {
        Comparator<Candidate> order = aspect(criterion).map(aspect -> Comparator.comparing((Candidate c) ->
                c.aspects().getOrDefault(aspect, Score.ZERO))).orElseGet(() -> {
                    if (!criterion.equals("submittedAt")) {
                        throw new IllegalStateException("The tie rule compares \"" + criterion + "\", which nobody has");
                    }
                    return Comparator.comparing(Candidate::submittedAt);
                });
        return new Step(criterion, moreIsBetter(better) ? order.reversed() : order);
    }
}
