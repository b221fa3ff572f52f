package id.anugerah.mining;

/** Who a box waits for: somebody, a called process, an event or a time; a step of the engine waits for nobody, an end is over. */
public enum StepKind {
    PERSON, CALL, EVENT, STEP, END;

    /** Whether a case spends time there by design. A step of the engine is over at once, or it is an incident. */
    public boolean waits() {
        return this == PERSON || this == CALL || this == EVENT;
    }
}
