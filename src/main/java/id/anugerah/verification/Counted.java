package id.anugerah.verification;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The findings of an edition as they counted at a moment of the past.
 *
 * @param options    by submission and indicator
 * @param changes    of totals since, newest first
 * @param superseded what has been replaced since, newest first
 * @param broken     those of them after which something else counts than what replaced them, with the letter of that:
 *                   nobody may do that
 */
public record Counted(Map<UUID, Map<String, Option>> options, List<ScoreChange> changes, List<Superseded> superseded,
                      Map<Superseded, String> broken) {

    /**
     * Goes back from what counts now, replacement by replacement.
     *
     * @param now        what counts now
     * @param superseded newest first
     * @param changes    newest first
     */
    static Counted of(Map<UUID, Map<String, Option>> now, List<Superseded> superseded, List<ScoreChange> changes) {
        Map<UUID, Map<String, Option>> options = new HashMap<>();
        now.forEach((submission, found) -> options.put(submission, new HashMap<>(found)));
        Map<Superseded, String> broken = new LinkedHashMap<>();
        for (Superseded one : superseded) {
            Option is = options.computeIfAbsent(one.submission(), key -> new HashMap<>()).put(one.indicator(), one.option());
            if (is != one.by()) {
                broken.put(one, is == null ? "–" : is.letter());
            }
        }
        return new Counted(options, List.copyOf(changes), List.copyOf(superseded), broken);
    }

    public Map<String, Option> of(UUID submission) {
        return options.getOrDefault(submission, Map.of());
    }

    /** The total of that moment. @param now the one that counts now */
    public Optional<Score> total(UUID submission, Optional<Score> now) {
        return of(changes, submission).reduce((newer, older) -> older).map(ScoreChange::before).or(() -> now);
    }

    /** The change after which another total counts than the one that followed from it: nobody may do that. */
    public Optional<ScoreChange> brokenTotal(UUID submission, Optional<Score> now) {
        return of(changes, submission).findFirst().filter(newest -> !Optional.of(newest.after()).equals(now));
    }

    private static Stream<ScoreChange> of(List<ScoreChange> changes, UUID submission) {
        return changes.stream().filter(change -> change.submission().equals(submission));
    }
}
