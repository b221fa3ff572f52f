package id.anugerah.insight;

import id.anugerah.submission.SubmissionState;

/** The ways to end without a decision of the competition. */
public enum Ending {
    REFUSED, EXPIRED, NOT_SUBMITTED, WITHDRAWN, DISQUALIFIED;

    /** The state of those who ended that way. */
    public SubmissionState state() {
        return SubmissionState.valueOf(name());
    }
}
