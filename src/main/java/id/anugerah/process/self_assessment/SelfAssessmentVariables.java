package id.anugerah.process.self_assessment;

/** The variable of self_assessment.bpmn. */
public final class SelfAssessmentVariables {

    public static final String SUBMITTED = "submitted";

    private SelfAssessmentVariables() {
    }
}
