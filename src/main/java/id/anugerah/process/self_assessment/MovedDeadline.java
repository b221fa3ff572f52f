package id.anugerah.process.self_assessment;

import id.anugerah.deadline.DeadlineProcess;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Sets task_fill_assessment and the timer event_deadline_passed of one participant anew; a timer that is just firing loses against this and waits again. */
@Component
class MovedDeadline implements DeadlineProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    MovedDeadline(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void deadlineMoved(UUID submission, Instant closes, Instant taken) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(submission.toString(), "self_assessment").list()) {
            tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey("task_fill_assessment").list()
                    .forEach(task -> tasks.setDueDate(task.getId(), Date.from(closes)));
            management.createJobQuery().processInstanceId(instance.getId()).activityId("event_deadline_passed").list()
                    .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(taken)));
        }
    }
}
