package id.anugerah.objection;

import java.util.UUID;

/** Port to the objection's own process; the engine's ring implements it. Joins the caller's transaction. */
public interface ObjectionProcess {

    void filed(UUID submission);

    /** The participation has ended; there is nothing left to answer. */
    void ended(UUID submission);
}
