package id.anugerah.objection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a participant sees of its objection.
 *
 * @param points     of each indicator that was ruled, by its id; empty before the answer
 * @param window     of the newest announcement; absent before the first
 * @param closed     reason of the refusal that stands against writing and filing; absent when nothing does
 * @param objectable indicators that were found to deserve less than was claimed; empty when nothing may be written
 * @param answerDays after filing
 * @param mostFiles  new files with the objection
 */
public record Desk(Optional<Objection> objection, Map<String, RulingPoints> points, Optional<Window> window, Optional<String> closed,
                   Set<String> objectable, int answerDays, int mostFiles) {

    public boolean writable() {
        return closed.isEmpty();
    }

    /** Whether there is something to read: it has been filed. */
    public boolean filed() {
        return objection.filter(one -> !one.draft()).isPresent();
    }
}
