package id.anugerah.process.edition;

import id.anugerah.verification.CutWatch;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_draw_cut: the evaluation phase is over, nobody waits any longer. */
@Component
class DrawCut implements JavaDelegate {

    private final CutWatch cut;

    DrawCut(CutWatch cut) {
        this.cut = cut;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cut.draw(BusinessKey.of(execution));
    }
}
