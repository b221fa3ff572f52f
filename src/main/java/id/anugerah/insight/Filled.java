package id.anugerah.insight;

/** How much of a form is done, in classes of percent; rounded down, so that only a whole form is full. */
public enum Filled {
    NONE, TO_25, TO_50, TO_75, TO_99, FULL;

    /**
     * @param done  indicators that are answered, with clean files where the option needs them: from 0
     * @param total indicators of the form: more than 0, not less than {@code done}
     */
    public static Filled of(long done, long total) {
        if (done == 0) {
            return NONE;
        }
        return done >= total ? FULL : done * 4 <= total ? TO_25 : done * 2 <= total ? TO_50 : done * 4 <= total * 3 ? TO_75 : TO_99;
    }
}
