package id.anugerah.archive.check;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.time.Instant;
import java.util.Optional;

/** A submission as its table tells it. @param instrument key, as "ip-2020:1" */
record Entrant(String reference, String instrument, Optional<Group> group, SubmissionState state, Optional<Instant> submittedAt,
               Optional<Score> claimed, Optional<Score> verified, Optional<Score> jury) {

    static Entrant of(Row row) {
        return new Entrant(row.text("reference"), row.text("instrument"), row.optional("grouping").map(Group::valueOf),
                SubmissionState.valueOf(row.text("state")), row.time("submitted_at"), row.score("claimed"), row.score("verified"),
                row.score("jury"));
    }
}
