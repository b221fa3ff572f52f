package id.anugerah.process.registration;

import id.anugerah.registration.Admissions;
import id.anugerah.registration.Verdict;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_decide_eligibility: may this body take part? */
@Component
class DecideEligibility implements JavaDelegate {

    private final Admissions admissions;

    DecideEligibility(Admissions admissions) {
        this.admissions = admissions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Verdict verdict = admissions.decideEligibility(BusinessKey.of(execution));
        execution.setVariable(RegistrationVariables.ELIGIBLE, verdict.eligible());
        execution.setVariable(RegistrationVariables.EXCEPTION_ASKED, verdict.exceptionAsked());
    }
}
