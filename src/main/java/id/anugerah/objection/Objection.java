package id.anugerah.objection;

import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A participant's objection, also while it is being written.
 *
 * @param announcement what was announced when it was filed; it and {@code due} are absent while it is a draft
 * @param due          first instant at which its answer is late
 * @param escalatedAt  when lead verifiers and organizers were told that it is late
 * @param before       verified total when it was judged, and {@code after} the one that followed; absent before that
 * @param points       in the order of the instrument's indicators
 * @param files        oldest first
 */
public record Objection(UUID submission, State state, Optional<Instant> filedAt, Optional<ReleaseKind> announcement,
                        Optional<Instant> due, Optional<Instant> escalatedAt, Optional<Instant> answeredAt,
                        Optional<Score> before, Optional<Score> after, List<Objected> points, List<AddedFile> files) {

    /** ENDED: the participation ended before there was an answer. */
    public enum State { DRAFT, FILED, ANSWERED, ENDED }

    public boolean draft() {
        return state == State.DRAFT;
    }

    /** What the participant may read: rulings only when they were told. */
    public Objection told() {
        return state == State.ANSWERED ? this : new Objection(submission, state, filedAt, announcement, due, escalatedAt,
                answeredAt, Optional.empty(), Optional.empty(),
                points.stream().map(point -> new Objected(point.indicator(), point.text(), point.savedAt(), Optional.empty())).toList(), files);
    }

    public Optional<Objected> point(String indicator) {
        return points.stream().filter(point -> point.indicator().equals(indicator)).findFirst();
    }

    /** How many indicators were upheld; 0 before the answer. */
    public int upheld() {
        return (int) points.stream().flatMap(point -> point.ruling().stream()).filter(Ruling::upheld).count();
    }

    /** "P4N-2020-0042-K": there is one for each submission. */
    public static String reference(String submission) {
        return submission + "-K";
    }
}
