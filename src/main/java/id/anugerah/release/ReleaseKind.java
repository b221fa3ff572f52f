package id.anugerah.release;

import id.anugerah.edition.PhaseKind;
import id.anugerah.worklist.Box;
import java.util.List;

/** The two public decisions of a season. */
public enum ReleaseKind {
    SHORTLIST(PhaseKind.SHORTLIST, Box.TASK_PROPOSE_SHORTLIST, Box.TASK_RELEASE_SHORTLIST, "shortlistReleased",
            Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN, Box.TASK_SETTLE_DIFFERENCE),
    AWARDS(PhaseKind.AWARDS, Box.TASK_PROPOSE_AWARDS, Box.TASK_RELEASE_AWARDS, "awardsReleased",
            Box.TASK_SCHEDULE_SESSION, Box.TASK_SCORE_SESSION);

    private final PhaseKind announcement;
    private final Box proposing;
    private final Box releasing;
    private final String variable;
    private final List<Box> before;

    ReleaseKind(PhaseKind announcement, Box proposing, Box releasing, String variable, Box... before) {
        this.announcement = announcement;
        this.proposing = proposing;
        this.releasing = releasing;
        this.variable = variable;
        this.before = List.of(before);
    }

    public PhaseKind announcement() {
        return announcement;
    }

    public Box proposing() {
        return proposing;
    }

    public Box releasing() {
        return releasing;
    }

    /** Tasks of cases that must be finished first. */
    List<Box> before() {
        return before;
    }

    /** The boolean that the gateway after the release reads. */
    String variable() {
        return variable;
    }
}
