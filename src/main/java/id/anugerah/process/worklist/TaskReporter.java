package id.anugerah.process.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.TaskEvents;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Global task listener: every event of every user task reaches the work list in the same transaction. */
@Component
class TaskReporter implements TaskListener {

    private final TaskEvents events;

    TaskReporter(@Lazy TaskEvents events) {
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> events.created(task.getId(), new Box(task.getTaskDefinitionKey()),
                    task.getBpmnModelElementInstance().getCamundaFormKey(),
                    task.getProcessDefinitionId().split(":")[0],
                    UUID.fromString(task.getExecution().getProcessBusinessKey()),
                    task.getCandidates().iterator().next().getGroupId(), instant(task));
            case EVENTNAME_UPDATE -> moved(task);
            case EVENTNAME_COMPLETE, EVENTNAME_DELETE -> events.ended(task.getId(), task.getEventName(),
                    CurrentPerson.get().map(Person::id).orElse(null));
            default -> { }
        }
    }

    /** An update tells of every property; only a moved date matters here. */
    private void moved(DelegateTask task) {
        if (((TaskEntity) task).getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
            events.due(task.getId(), instant(task));
        }
    }

    private static Instant instant(DelegateTask task) {
        return task.getDueDate() == null ? null : task.getDueDate().toInstant();
    }
}
