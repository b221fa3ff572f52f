package id.anugerah.process.registration;

/** The variables of registration.bpmn. */
public final class RegistrationVariables {

    public static final String ELIGIBLE = "eligible";
    public static final String EXCEPTION_ASKED = "exceptionAsked";
    public static final String EXCEPTION_GRANTED = "exceptionGranted";
    public static final String ADMITTED = "admitted";

    private RegistrationVariables() {
    }
}
