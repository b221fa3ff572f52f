package id.anugerah.process.worklist;

import id.anugerah.shared.Refused;
import id.anugerah.worklist.TaskEngine;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;

/** Claims and completes in the engine; whoever comes second hears one plain sentence, whatever the engine throws. */
@Component
class EngineTasks implements TaskEngine {

    private final TaskService tasks;

    EngineTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void claim(String task, UUID person) {
        race(() -> tasks.claim(task, person.toString()), "worklist.taken");
    }

    @Override
    public void release(String task) {
        race(() -> tasks.setAssignee(task, null), "worklist.gone");
    }

    @Override
    public void assign(String task, UUID person) {
        race(() -> tasks.setAssignee(task, person.toString()), "worklist.taken");
    }

    @Override
    public void complete(String task, Map<String, Object> outcome) {
        race(() -> tasks.complete(task, Map.copyOf(outcome)), "worklist.gone");
    }

    private static void race(Runnable act, String refusal) {
        try {
            act.run();
        } catch (OptimisticLockingException | TaskAlreadyClaimedException | NullValueException e) {
            throw new Refused(refusal);
        } catch (NullPointerException e) {
            // the engine's answer when a task disappears between two of its reads
            throw new Refused(refusal);
        }
    }
}
