package id.anugerah.process.award_correction;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.Corrections;
import id.anugerah.release.ReleaseKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_announce_award_correction: the new winners count. */
@Component
class AnnounceAwardCorrection implements JavaDelegate {

    private final Corrections corrections;

    AnnounceAwardCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.announce(BusinessKey.of(execution), ReleaseKind.AWARDS);
    }
}
