package id.anugerah.process.verification;

import id.anugerah.verification.VerificationOutcome;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_record_verified_score: what counts from here on. */
@Component
class RecordVerifiedScore implements JavaDelegate {

    private final VerificationOutcome outcome;

    RecordVerifiedScore(VerificationOutcome outcome) {
        this.outcome = outcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        outcome.recordVerifiedScore(BusinessKey.of(execution));
    }
}
