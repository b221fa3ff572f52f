package id.anugerah.insight;

import id.anugerah.submission.Group;
import id.anugerah.submission.SubmissionState;
import java.util.Optional;

/** How many submissions of a group stand at a state now: 1 or more; the group is absent until admitted. */
public record Standing(SubmissionState state, Optional<Group> group, long count) {
}
