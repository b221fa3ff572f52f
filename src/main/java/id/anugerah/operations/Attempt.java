package id.anugerah.operations;

/** What became of a step that was to be tried again. */
public enum Attempt {
    /** Its turn has not come, or it is being tried. */
    WAITING,
    /** The step is done, the case has gone on. */
    DONE,
    FAILED
}
