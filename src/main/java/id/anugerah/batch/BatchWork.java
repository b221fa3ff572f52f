package id.anugerah.batch;

/** What a module offers that works on many things: one bean for each kind. */
public interface BatchWork {

    /** Short and for good: open runs of before a new version name it. */
    String kind();

    /**
     * Does one item, in a transaction that also marks it as done, as the person who started the run. It may be called again
     * for an item whose transaction was rolled back, never for one that is done. Whatever it throws makes the item fail;
     * a {@link id.anugerah.shared.Refused} says why in plain words.
     */
    void work(BatchRun run, String item);

    /** So many items share a transaction; when one of them fails, they are done again one by one. */
    default int portion() {
        return 20;
    }
}
