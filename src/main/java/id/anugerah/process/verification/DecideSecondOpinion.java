package id.anugerah.process.verification;

import id.anugerah.verification.VerificationOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_second_opinion: random share, large change or near the cut. */
@Component
class DecideSecondOpinion implements JavaDelegate {

    private final VerificationOutcome outcome;

    DecideSecondOpinion(VerificationOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VerificationVariables.SECOND_OPINION, outcome.needsSecondOpinion(BusinessKey.of(execution)));
    }
}
