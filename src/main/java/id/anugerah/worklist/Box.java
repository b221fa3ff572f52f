package id.anugerah.worklist;

import java.util.Locale;

/** The user tasks of the diagrams: one constant for each box with a person in it. */
public enum Box {
    TASK_FILL_ASSESSMENT, TASK_VERIFY, TASK_VERIFY_AGAIN, TASK_SETTLE_DIFFERENCE, TASK_SCHEDULE_SESSION,
    TASK_SCORE_SESSION, TASK_PROPOSE_SHORTLIST, TASK_RELEASE_SHORTLIST, TASK_PROPOSE_AWARDS, TASK_RELEASE_AWARDS;

    /** The id of the box in its diagram. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Box of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
