package id.anugerah.process.registration;

import id.anugerah.registration.Admissions;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_expire_registration: nobody followed the activation link. */
@Component
class ExpireRegistration implements JavaDelegate {

    private final Admissions admissions;

    ExpireRegistration(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        admissions.expire(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ADMITTED, false);
    }
}
