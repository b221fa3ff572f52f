package id.anugerah.process.shortlist_correction;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.Corrections;
import id.anugerah.release.ReleaseKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_drop_shortlist_correction: the finals are over, what was announced stays. */
@Component
class DropShortlistCorrection implements JavaDelegate {

    private final Corrections corrections;

    DropShortlistCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.drop(BusinessKey.of(execution), ReleaseKind.SHORTLIST);
    }
}
