package id.anugerah.release;

import id.anugerah.edition.PhaseKind;
import id.anugerah.worklist.Box;

/** The two public decisions of a season. */
public enum ReleaseKind {
    SHORTLIST(PhaseKind.SHORTLIST, Box.TASK_PROPOSE_SHORTLIST, Box.TASK_RELEASE_SHORTLIST, "shortlistReleased"),
    AWARDS(PhaseKind.AWARDS, Box.TASK_PROPOSE_AWARDS, Box.TASK_RELEASE_AWARDS, "awardsReleased");

    private final PhaseKind announcement;
    private final Box proposing;
    private final Box releasing;
    private final String variable;

    ReleaseKind(PhaseKind announcement, Box proposing, Box releasing, String variable) {
        this.announcement = announcement;
        this.proposing = proposing;
        this.releasing = releasing;
        this.variable = variable;
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

    /** The boolean that the gateway after the release reads. */
    String variable() {
        return variable;
    }
}
