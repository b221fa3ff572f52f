package id.anugerah.process.verification;

import id.anugerah.verification.CutWatch;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_near_cut: who is near the line gets a second opinion. */
@Component
class DecideNearCut implements JavaDelegate {

    private final CutWatch cut;

    DecideNearCut(CutWatch cut) {
        this.cut = cut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VerificationVariables.NEAR_CUT, cut.nearCut(BusinessKey.of(execution)));
    }
}
