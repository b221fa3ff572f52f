package id.anugerah.process.registration;

import id.anugerah.registration.Admissions;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_refuse_registration: tells the participant why not. */
@Component
class RefuseRegistration implements JavaDelegate {

    private final Admissions admissions;

    RefuseRegistration(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        admissions.refuse(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ADMITTED, false);
    }
}
