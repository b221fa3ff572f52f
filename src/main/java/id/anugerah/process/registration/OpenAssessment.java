package id.anugerah.process.registration;

import id.anugerah.registration.Registrations;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_open_assessment: the participant is in and may fill the form. */
@Component
class OpenAssessment implements JavaDelegate {

    private final Registrations registrations;

    OpenAssessment(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        registrations.admit(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ADMITTED, true);
    }
}
