package id.anugerah.verification;

import java.util.List;
import java.util.UUID;

/** Port to the cases that wait until the line of their group is known; the engine's ring implements it. */
public interface CutProcess {

    /** Those of the submissions that wait go on, each in a transaction of its own, after the caller's. */
    void cutKnown(List<UUID> submissions);
}
