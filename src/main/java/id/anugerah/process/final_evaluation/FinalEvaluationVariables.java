package id.anugerah.process.final_evaluation;

/** The variables of final_evaluation.bpmn. */
public final class FinalEvaluationVariables {

    public static final String DISCUSS = "discuss";
    public static final String FIELD_STEP = "fieldStep";

    private FinalEvaluationVariables() {
    }
}
