package id.anugerah.process.award_decision;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_read_award: has this finalist won? */
@Component
class ReadAward implements JavaDelegate {

    private final Releases releases;

    ReadAward(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        releases.read(BusinessKey.of(execution), ReleaseKind.AWARDS);
    }
}
