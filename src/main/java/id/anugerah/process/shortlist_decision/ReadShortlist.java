package id.anugerah.process.shortlist_decision;

import id.anugerah.process.engine.BusinessKey;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_read_shortlist: is this case among the finalists? */
@Component
class ReadShortlist implements JavaDelegate {

    /** The variable of shortlist_decision.bpmn. */
    public static final String FINALIST = "finalist";

    private final Releases releases;

    ReadShortlist(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(FINALIST, releases.read(BusinessKey.of(execution), ReleaseKind.SHORTLIST));
    }
}
