package id.anugerah.process.objection;

/** The variable of objection.bpmn. */
public final class ObjectionVariables {

    public static final String UPHELD = "objectionUpheld";

    private ObjectionVariables() {
    }
}
