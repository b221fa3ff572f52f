package id.anugerah.worklist;

/** One key of an order; of several the first decides, the next where it leaves rows equal. */
public record Sort(Column column, boolean descending) {

    /** What a list can be sorted by. */
    public enum Column {
        BODY, TASK, GROUP, SINCE, DUE, HOLDER, FOLLOW_UP, DONE
    }
}
