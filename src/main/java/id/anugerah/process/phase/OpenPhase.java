package id.anugerah.process.phase;

import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_open_phase. */
@Component
class OpenPhase implements JavaDelegate {

    private final Editions editions;

    OpenPhase(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PhaseKind phase = PhaseKind.of((String) execution.getVariable(PhaseVariables.PHASE));
        editions.enter(BusinessKey.of(execution), phase, Phase.State.OPEN);
    }
}
