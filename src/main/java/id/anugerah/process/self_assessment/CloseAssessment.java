package id.anugerah.process.self_assessment;

import id.anugerah.assessment.SelfAssessment;
import id.anugerah.process.engine.BusinessKey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Box task_close_assessment: the deadline has passed without a sent form. */
@Component
class CloseAssessment implements JavaDelegate {

    private final SelfAssessment assessments;

    CloseAssessment(SelfAssessment assessments) {
        this.assessments = assessments;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assessments.close(BusinessKey.of(execution));
        execution.setVariable(SelfAssessmentVariables.SUBMITTED, false);
    }
}
