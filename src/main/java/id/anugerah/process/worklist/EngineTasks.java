package id.anugerah.process.worklist;

import id.anugerah.shared.Refused;
import id.anugerah.worklist.TaskEngine;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/** Completes in the engine; whoever comes second hears one plain sentence, whatever the engine throws. */
@Component
class EngineTasks implements TaskEngine {

    private final TaskService tasks;

    EngineTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(String task, Map<String, Object> outcome) {
        try {
            tasks.complete(task, Map.copyOf(outcome));
        } catch (OptimisticLockingException | NullValueException e) {
            throw new Refused("worklist.gone");
        } catch (SuspendedEntityInteractionException e) {
            throw new Refused("worklist.suspended");
        } catch (NullPointerException e) {
            // the engine's answer when a task disappears between two of its reads
            throw new Refused("worklist.gone");
        }
    }
}
