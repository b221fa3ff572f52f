package id.anugerah.process.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The business key of an execution: a submission's id, or an edition's in a season. */
public final class BusinessKey {

    private BusinessKey() {
    }

    public static UUID of(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
