package id.anugerah.process.objection;

import id.anugerah.objection.ObjectionOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_tell_objection: the participant may read the answer. */
@Component
class TellObjection implements JavaDelegate {

    private final ObjectionOutcome outcome;

    TellObjection(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.tell(BusinessKey.of(execution));
    }
}
