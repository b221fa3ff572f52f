package id.anugerah.process.question;

import id.anugerah.shared.Refused;
import id.anugerah.verification.QuestionProcess;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Brings the message event_question_asked to the case, and moves the date of task_verify afterwards. */
@Component
class AskedQuestion implements QuestionProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    AskedQuestion(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void asked(UUID submission) {
        try {
            runtime.createMessageCorrelation("question_asked").processInstanceBusinessKey(submission.toString()).correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new Refused("worklist.gone");
        }
    }

    @Override
    public void stoodStill(UUID submission, Duration time) {
        tasks.createTaskQuery().processInstanceBusinessKey(submission.toString()).taskDefinitionKey("task_verify").list().stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> tasks.setDueDate(task.getId(), Date.from(task.getDueDate().toInstant().plus(time))));
    }
}
