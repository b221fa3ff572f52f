package id.anugerah.process.self_assessment;

import id.anugerah.deadline.DeadlineProcess;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Sets the timer event_deadline_passed of one participant anew; a timer that is just firing loses against this and waits again. */
@Component
class MovedDeadline implements DeadlineProcess {

    private final RuntimeService runtime;
    private final ManagementService management;

    MovedDeadline(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public void deadlineMoved(UUID submission, Instant taken) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(submission.toString(), "self_assessment").list()
                .forEach(instance -> management.createJobQuery().processInstanceId(instance.getId())
                        .activityId("event_deadline_passed").list()
                        .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(taken))));
    }
}
