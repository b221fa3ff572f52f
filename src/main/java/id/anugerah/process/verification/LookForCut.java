package id.anugerah.process.verification;

import id.anugerah.verification.CutWatch;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_look_for_cut: is the line of the group known by now? */
@Component
class LookForCut implements JavaDelegate {

    private final CutWatch cut;

    LookForCut(CutWatch cut) {
        this.cut = cut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(VerificationVariables.CUT_KNOWN, cut.look(BusinessKey.of(execution)));
    }
}
