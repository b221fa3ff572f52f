package id.anugerah.process.objection;

import id.anugerah.objection.ObjectionProcess;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts objection.bpmn beside the case, and brings it the message event_objection_ended. */
@Component
class FiledObjection implements ObjectionProcess {

    private final RuntimeService runtime;

    FiledObjection(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filed(UUID submission) {
        runtime.startProcessInstanceByKey("objection", submission.toString());
    }

    @Override
    public void ended(UUID submission) {
        // judged already: the answer is on its way, nobody waits for the message
        runtime.createMessageCorrelation("objection_ended").processInstanceBusinessKey(submission.toString()).correlateAll();
    }
}
