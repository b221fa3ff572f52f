package id.anugerah.ui.participant;

import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;

/** The stages as participants know them, and where a submission stands among them. */
enum Journey {
    REGISTRATION, ASSESSMENT, EVALUATION, SHORTLIST, FINALS, AWARDS, RESULT;

    /** How a stage is drawn. */
    enum Mark { DONE, NOW, AHEAD, ENDED, SKIPPED }

    /** The stage that the submission is in, or in which it ended. */
    static Journey of(Submission submission) {
        return switch (submission.state()) {
            case REGISTERED, EXPIRED, REFUSED -> REGISTRATION;
            case FILLING, NOT_SUBMITTED -> ASSESSMENT;
            case SUBMITTED -> EVALUATION;
            case VERIFIED -> SHORTLIST;
            case FINALIST -> FINALS;
            case SCORED -> AWARDS;
            case NOT_SHORTLISTED, AWARDED, NOT_AWARDED -> RESULT;
            case WITHDRAWN, DISQUALIFIED -> submission.jury().isPresent() ? AWARDS
                    : submission.verified().isPresent() ? SHORTLIST
                    : submission.submittedAt().isPresent() ? EVALUATION : ASSESSMENT;
        };
    }

    Mark mark(Submission submission) {
        Journey here = of(submission);
        boolean stopped = stopped(submission.state());
        if (submission.state() == SubmissionState.NOT_SHORTLISTED && (this == FINALS || this == AWARDS)) {
            return Mark.SKIPPED;
        }
        if (compareTo(here) < 0) {
            return Mark.DONE;
        }
        if (this == here) {
            return stopped ? Mark.ENDED : this == RESULT && submission.resultOpen() ? Mark.DONE : Mark.NOW;
        }
        return stopped ? Mark.SKIPPED : Mark.AHEAD;
    }

    private static boolean stopped(SubmissionState state) {
        return switch (state) {
            case EXPIRED, REFUSED, NOT_SUBMITTED, WITHDRAWN, DISQUALIFIED -> true;
            default -> false;
        };
    }
}
