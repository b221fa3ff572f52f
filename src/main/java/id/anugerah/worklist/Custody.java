package id.anugerah.worklist;

import java.util.UUID;

/**
 * Port to a module whose tasks change hands by its own rules, because work of the holder hangs on them. Each act refuses with
 * that module's words.
 */
public interface Custody {

    boolean keeps(Box box);

    void claim(WorkItem item);

    void giveBack(WorkItem item, String reason);

    void assign(WorkItem item, UUID person);

    /** The one who holds it gives it to a colleague. */
    void handOver(WorkItem item, UUID person, String reason);

    /** Its holder is away, and the person who is signed in stands in: takes it over from them. */
    void takeOver(WorkItem item);

    /** How tasks of this kind are shared out. */
    Shares shares(WorkItem item);
}
