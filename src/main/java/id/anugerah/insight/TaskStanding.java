package id.anugerah.insight;

/** How an open task of a queue stands; one may stand in several of these ways. */
public enum TaskStanding {
    /** Its date has passed, and it does not wait for a participant's answer. */
    LATE,
    /** Somebody has it. */
    HELD,
    /** Nobody has it. */
    FREE,
    /** It waits for a participant's answer. */
    ASKED
}
