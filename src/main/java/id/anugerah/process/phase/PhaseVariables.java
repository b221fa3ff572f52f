package id.anugerah.process.phase;

/** The variable of phase.bpmn: which phase of the season it is. */
public final class PhaseVariables {

    public static final String PHASE = "phase";

    private PhaseVariables() {
    }
}
