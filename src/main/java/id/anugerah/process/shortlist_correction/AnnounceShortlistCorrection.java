package id.anugerah.process.shortlist_correction;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.Corrections;
import id.anugerah.release.ReleaseKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_announce_shortlist_correction: the new list counts, whoever came in goes to the finals. */
@Component
class AnnounceShortlistCorrection implements JavaDelegate {

    private final Corrections corrections;

    AnnounceShortlistCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.announce(BusinessKey.of(execution), ReleaseKind.SHORTLIST);
    }
}
