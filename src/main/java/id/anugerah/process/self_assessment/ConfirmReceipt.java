package id.anugerah.process.self_assessment;

import id.anugerah.assessment.SelfAssessment;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_confirm_receipt: the receipt goes out by mail. */
@Component
class ConfirmReceipt implements JavaDelegate {

    private final SelfAssessment assessments;

    ConfirmReceipt(SelfAssessment assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.confirmReceipt(BusinessKey.of(execution));
        execution.setVariable(SelfAssessmentVariables.SUBMITTED, true);
    }
}
