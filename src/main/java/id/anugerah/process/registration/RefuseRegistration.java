package id.anugerah.process.registration;

import id.anugerah.registration.Registrations;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_refuse_registration: tells the participant why not. */
@Component
class RefuseRegistration implements JavaDelegate {

    private final Registrations registrations;

    RefuseRegistration(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.refuse(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ADMITTED, false);
    }
}
