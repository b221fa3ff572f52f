package id.anugerah.process.verification;

/** The variables of verification.bpmn. */
public final class VerificationVariables {

    public static final String SECOND_OPINION = "secondOpinion";
    public static final String CUT_KNOWN = "cutKnown";
    public static final String NEAR_CUT = "nearCut";
    public static final String DIFFER = "verificationsDiffer";

    private VerificationVariables() {
    }
}
