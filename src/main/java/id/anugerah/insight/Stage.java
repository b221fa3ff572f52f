package id.anugerah.insight;

/** How far a submission has come at most, in order. What was reached stays reached, also for one that was withdrawn later. */
public enum Stage {
    /** The form of registration was taken. */
    REGISTERED,
    /** The link in the mail was followed. */
    ACTIVATED,
    /** The self-assessment was sent. */
    SUBMITTED,
    /** Its verified score stands. */
    VERIFIED,
    /** It was on an announced shortlist. */
    SHORTLISTED,
    /** Its session before the jury is closed. */
    HEARD,
    AWARDED
}
