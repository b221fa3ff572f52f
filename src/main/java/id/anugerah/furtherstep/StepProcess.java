package id.anugerah.furtherstep;

import id.anugerah.shared.Refused;
import java.util.UUID;

/** Port to the process of a final evaluation. */
public interface StepProcess {

    /** The chair has ordered a step. @throws Refused "furtherstep.notPossible" where the case has gone on */
    void ordered(UUID submission, FurtherStep.Kind kind);
}
