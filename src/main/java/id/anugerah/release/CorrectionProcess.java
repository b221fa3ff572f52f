package id.anugerah.release;

import java.util.UUID;

/** Port: what a correction of an announced list needs from the processes. All calls join the caller's transaction. */
public interface CorrectionProcess {

    /** Two people correct the list; does nothing while they are at it. @return whether it began */
    boolean begin(ReleaseKind kind, UUID edition);

    /** A body that was not on the announced shortlist goes on to the finals. */
    void calledUp(UUID submission);
}
