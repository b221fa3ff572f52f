package id.anugerah.process.registration;

import id.anugerah.registration.Registrations;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_eligibility: may this body take part? */
@Component
class DecideEligibility implements JavaDelegate {

    private final Registrations registrations;

    DecideEligibility(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(RegistrationVariables.ELIGIBLE, registrations.decideEligibility(BusinessKey.of(execution)));
    }
}
