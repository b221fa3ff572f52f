package id.anugerah.objection;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A filed objection as the organizers' list shows it.
 *
 * @param reference of the submission
 * @param judge     name of the one who answers or has answered it; absent while nobody has taken it
 * @param upheld    how many of its indicators were upheld; 0 before the answer
 */
public record ObjectionLine(String reference, String body, Optional<Group> group, List<String> indicators,
                            Objection.State state, Optional<String> judge, Instant filedAt, Instant due,
                            Optional<Instant> escalatedAt, Optional<Instant> answeredAt, int upheld, Optional<Score> before,
                            Optional<Score> after) {

    /** Not answered though it should be. */
    public boolean late(Instant now) {
        return state == Objection.State.FILED && !now.isBefore(due);
    }
}
