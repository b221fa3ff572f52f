package id.anugerah.release;

import id.anugerah.submission.Submission;
import id.anugerah.verification.Counted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What objections have done to the findings since a record was made, in sentences. */
final class Objected {

    private Objected() {
    }

    /** What counts by an upheld objection. */
    static List<Difference> since(Counted counted, Function<UUID, Submission> submissions) {
        List<Difference> told = new ArrayList<>();
        counted.superseded().forEach(one -> told.add(Difference.of("objected", submissions.apply(one.submission()).reference(),
                one.indicator(), one.option().letter(), one.by().letter(), one.until())));
        counted.changes().forEach(one -> told.add(Difference.of("objectedTotal",
                submissions.apply(one.submission()).reference(), one.before(), one.after(), one.at())));
        return told;
    }

    /** Where something else counts by now than what an upheld objection has left. */
    static List<Difference> broken(Counted counted, Function<UUID, Submission> submissions) {
        List<Difference> found = new ArrayList<>();
        counted.broken().forEach((one, is) -> found.add(Difference.of("afterObjection",
                submissions.apply(one.submission()).reference(), one.indicator(), one.by().letter(), is)));
        Set<UUID> changed = new LinkedHashSet<>();
        counted.changes().forEach(change -> changed.add(change.submission()));
        for (UUID id : changed) {
            Submission submission = submissions.apply(id);
            counted.brokenTotal(id, submission.verified()).ifPresent(change -> found.add(Difference.of("totalAfterObjection",
                    submission.reference(), change.after(), submission.verified().map(Object::toString).orElse("–"))));
        }
        return found;
    }
}
