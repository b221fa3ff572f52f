package id.anugerah.process.objection;

import id.anugerah.objection.ObjectionOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_escalate_objection: lead verifiers and organizers hear that the answer is late. */
@Component
class EscalateObjection implements JavaDelegate {

    private final ObjectionOutcome outcome;

    EscalateObjection(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.escalate(BusinessKey.of(execution));
    }
}
