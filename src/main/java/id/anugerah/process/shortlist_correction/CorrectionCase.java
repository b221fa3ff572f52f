package id.anugerah.process.shortlist_correction;

import id.anugerah.release.CorrectionProcess;
import id.anugerah.release.ReleaseKind;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Begins corrections of both lists, and the way of a late finalist. */
@Component
class CorrectionCase implements CorrectionProcess {

    private final RuntimeService runtime;

    CorrectionCase(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public boolean begin(ReleaseKind kind, UUID edition) {
        String process = kind == ReleaseKind.SHORTLIST ? "shortlist_correction" : "award_correction";
        boolean underWay = runtime.createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(edition.toString()).count() > 0;
        if (!underWay) {
            runtime.startProcessInstanceByKey(process, edition.toString());
        }
        return !underWay;
    }

    @Override
    public void calledUp(UUID submission) {
        runtime.startProcessInstanceByKey("late_finalist", submission.toString());
    }
}
