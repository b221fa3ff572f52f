package id.anugerah.submission;

import java.util.UUID;

/**
 * Somebody withdrew or was disqualified; told in the same transaction, after the case has ended.
 *
 * @param underEvaluation whether it had been sent and not yet decided about
 */
public record SubmissionEnded(UUID submission, boolean underEvaluation) {

    static SubmissionEnded of(Submission before) {
        return new SubmissionEnded(before.id(), before.state() == SubmissionState.SUBMITTED
                || before.state() == SubmissionState.VERIFIED);
    }
}
