package id.anugerah.release;

import id.anugerah.edition.PhaseKind;
import id.anugerah.worklist.Box;
import java.util.List;

/** The two public decisions of a season. */
public enum ReleaseKind {
    SHORTLIST(PhaseKind.SHORTLIST, new Steps(Box.TASK_PROPOSE_SHORTLIST, Box.TASK_RELEASE_SHORTLIST, "shortlistReleased"),
            new Steps(Box.TASK_PROPOSE_SHORTLIST_CORRECTION, Box.TASK_RELEASE_SHORTLIST_CORRECTION,
                    "shortlistCorrectionReleased"), Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN, Box.TASK_SETTLE_DIFFERENCE),
    AWARDS(PhaseKind.AWARDS, new Steps(Box.TASK_PROPOSE_AWARDS, Box.TASK_RELEASE_AWARDS, "awardsReleased"),
            new Steps(Box.TASK_PROPOSE_AWARD_CORRECTION, Box.TASK_RELEASE_AWARD_CORRECTION, "awardCorrectionReleased"),
            Box.TASK_SCHEDULE_SESSION, Box.TASK_SCORE_SESSION, Box.TASK_JUDGE_OBJECTION);

    private final PhaseKind announcement;
    private final Steps first;
    private final Steps correction;
    private final List<Box> before;

    /**
     * The two people's tasks.
     *
     * @param variable the boolean that the gateway after the release reads
     */
    public record Steps(Box proposing, Box releasing, String variable) {
    }

    ReleaseKind(PhaseKind announcement, Steps first, Steps correction, Box... before) {
        this.announcement = announcement;
        this.first = first;
        this.correction = correction;
        this.before = List.of(before);
    }

    public PhaseKind announcement() {
        return announcement;
    }

    /** Of the decision in its time. */
    public Steps first() {
        return first;
    }

    /** Of a correction after the announcement. */
    public Steps correction() {
        return correction;
    }

    /** Tasks of cases that must be finished first. */
    List<Box> before() {
        return before;
    }
}
