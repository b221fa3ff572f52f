package id.anugerah.process.registration;

import id.anugerah.registration.Admissions;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_open_assessment: the participant is in and may fill the form. */
@Component
class OpenAssessment implements JavaDelegate {

    private final Admissions admissions;

    OpenAssessment(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        admissions.admit(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ADMITTED, true);
    }
}
