package id.anugerah.process.final_evaluation;

import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.StepProcess;
import id.anugerah.shared.Refused;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings the message event_step_ordered to the case. */
@Component
class OrderedStep implements StepProcess {

    private final RuntimeService runtime;

    OrderedStep(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void ordered(UUID submission, FurtherStep.Kind kind) {
        try {
            runtime.createMessageCorrelation("step_ordered").processInstanceBusinessKey(submission.toString())
                    .setVariable(FinalEvaluationVariables.FIELD_STEP, kind == FurtherStep.Kind.FIELD_OBSERVATION).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new Refused("furtherstep.notPossible");
        }
    }
}
