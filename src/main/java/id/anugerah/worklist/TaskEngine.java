package id.anugerah.worklist;

import java.util.Map;
import java.util.UUID;

/**
 * Port to the engine's tasks. Races end in "worklist.taken" or "worklist.gone", never in the engine's own exceptions.
 */
public interface TaskEngine {

    void claim(String task, UUID person);

    void release(String task);

    /** Gives the task to that person, whoever held it. */
    void assign(String task, UUID person);

    /** @param outcome the few scalars that a gateway reads; usually empty */
    void complete(String task, Map<String, Object> outcome);
}
