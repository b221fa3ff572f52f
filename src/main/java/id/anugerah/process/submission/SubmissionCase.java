package id.anugerah.process.submission;

import id.anugerah.submission.SubmissionProcess;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts the end-to-end case and brings it its messages. */
@Component
class SubmissionCase implements SubmissionProcess {

    private final RuntimeService runtime;

    SubmissionCase(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(UUID submission) {
        runtime.startProcessInstanceByKey("submission", submission.toString());
    }

    @Override
    public void accountActivated(UUID submission) {
        correlate("account_activated", submission, "activation.invalid");
    }

    @Override
    public void withdrawn(UUID submission) {
        correlate("submission_withdrawn", submission, "submission.alreadyEnded");
    }

    @Override
    public void disqualified(UUID submission) {
        correlate("submission_disqualified", submission, "submission.alreadyEnded");
    }

    private void correlate(String message, UUID submission, String refusal) {
        try {
            runtime.createMessageCorrelation(message).processInstanceBusinessKey(submission.toString()).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new id.anugerah.shared.Refused(refusal);
        }
    }
}
