package id.anugerah.process.objection;

import id.anugerah.objection.ObjectionOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_change_score: the new findings count. */
@Component
class ChangeScore implements JavaDelegate {

    private final ObjectionOutcome outcome;

    ChangeScore(ObjectionOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.changeScore(BusinessKey.of(execution));
    }
}
