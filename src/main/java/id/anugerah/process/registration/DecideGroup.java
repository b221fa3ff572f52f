package id.anugerah.process.registration;

import id.anugerah.registration.Registrations;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_group: outstanding, general or service unit? */
@Component
class DecideGroup implements JavaDelegate {

    private final Registrations registrations;

    DecideGroup(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.decideGroup(BusinessKey.of(execution));
    }
}
