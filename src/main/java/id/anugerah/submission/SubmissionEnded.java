package id.anugerah.submission;

import java.util.UUID;

/**
 * Somebody withdrew or was disqualified; told in the same transaction, after the case has ended.
 *
 * @param before where the case stood
 * @param how    WITHDRAWN or DISQUALIFIED
 */
public record SubmissionEnded(UUID submission, SubmissionState before, SubmissionState how) {

    static SubmissionEnded of(Submission before, SubmissionState how) {
        return new SubmissionEnded(before.id(), before.state(), how);
    }

    /** Whether it had been sent and not yet decided about. */
    public boolean underEvaluation() {
        return before == SubmissionState.SUBMITTED || before == SubmissionState.VERIFIED;
    }
}
