package id.anugerah.process.final_evaluation;

import id.anugerah.panel.FinalsProcess;
import id.anugerah.shared.Refused;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Brings the message event_session_cancelled to the case. */
@Component
class CancelledSession implements FinalsProcess {

    private final RuntimeService runtime;

    CancelledSession(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void sessionCancelled(UUID submission) {
        try {
            runtime.createMessageCorrelation("session_cancelled").processInstanceBusinessKey(submission.toString()).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new Refused("panel.sessionRunning");
        }
    }
}
