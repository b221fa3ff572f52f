package id.anugerah.process.verification;

import id.anugerah.verification.VerificationOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_compare_verifications: do the two opinions differ anywhere? */
@Component
class CompareVerifications implements JavaDelegate {

    private final VerificationOutcome outcome;

    CompareVerifications(VerificationOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VerificationVariables.DIFFER, outcome.differ(BusinessKey.of(execution)));
    }
}
