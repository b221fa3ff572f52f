package id.anugerah.process.registration;

import id.anugerah.registration.Admissions;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_group: outstanding, general or service unit? */
@Component
class DecideGroup implements JavaDelegate {

    private final Admissions admissions;

    DecideGroup(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        admissions.decideGroup(BusinessKey.of(execution));
    }
}
