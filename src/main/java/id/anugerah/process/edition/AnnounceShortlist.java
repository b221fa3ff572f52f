package id.anugerah.process.edition;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_announce_shortlist: the list is public, every case gets its message. */
@Component
class AnnounceShortlist implements JavaDelegate {

    private final Releases releases;

    AnnounceShortlist(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        releases.announce(BusinessKey.of(execution), ReleaseKind.SHORTLIST);
    }
}
