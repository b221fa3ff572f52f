package id.anugerah.release;

import id.anugerah.decision.Decided;
import id.anugerah.decision.Decisions;
import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order between equal points, as tie_break.dmn has it; the reference at the very end makes every order complete.
 *
 * @param steps   comparisons in order, better first
 * @param version version of the table
 */
record TieRule(List<Step> steps, int version) {

    /** @param name what the table calls it, for example "aspect:B" */
    record Step(String name, Comparator<Candidate> order) {
    }

    static TieRule of(Decisions decisions, Group group) {
        Decided decided = decisions.decide("tie_break", Map.of("group", group.name()));
        List<Step> steps = new ArrayList<>();
        for (Map<String, Object> row : decided.rows()) {
            steps.add(step(String.valueOf(row.get("criterion")), String.valueOf(row.get("better"))));
        }
        steps.add(new Step("reference", Comparator.comparing(Candidate::reference)));
        return new TieRule(List.copyOf(steps), decided.version());
    }

    private static Step step(String criterion, String better) {
        Comparator<Candidate> order = criterion.equals("submittedAt") ? Comparator.comparing(Candidate::submittedAt)
                : Comparator.comparing(c -> c.aspects().getOrDefault(criterion.substring("aspect:".length()), Score.ZERO));
        return new Step(criterion, better.equals("higher") || better.equals("later") ? order.reversed() : order);
    }
}
