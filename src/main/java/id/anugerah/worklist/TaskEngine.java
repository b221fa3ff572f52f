package id.anugerah.worklist;

import java.util.Map;

/**
 * Port to the engine's tasks. The engine knows where a case stands, the work list who holds its task. Races end in
 * "worklist.gone", never in the engine's own exceptions.
 */
public interface TaskEngine {

    /** @param outcome the few scalars that a gateway reads; usually empty */
    void complete(String task, Map<String, Object> outcome);
}
