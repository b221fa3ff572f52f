package id.anugerah.worklist;

import id.anugerah.access.ForModules;
import id.anugerah.worklist.store.WorkItemRows;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the engine's ring reports about tasks; written in the engine's own transaction, so the list is never stale. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskEvents {

    private final WorkItemRows rows;
    private final Pulse pulse;
    private final Clock clock;

    TaskEvents(WorkItemRows rows, Pulse pulse, Clock clock) {
        this.rows = rows;
        this.pulse = pulse;
        this.clock = clock;
    }

    /**
     * @param formKey     the screen or form that the diagram names
     * @param businessKey a submission for tasks of a case, an edition for tasks of a season
     */
    @ForModules
    public void created(String task, Box box, String formKey, String process, UUID businessKey, String candidate, Instant due) {
        rows.insert(task, box, formKey, process, businessKey, candidate, due, clock.instant());
        pulse.changed(task);
    }

    /** @param due absent for a task without a date */
    @ForModules
    public void due(String task, Instant due) {
        rows.setDue(task, due);
        pulse.changed(task);
    }

    /** The same task belongs to another box now, or its box has another screen: its case went to a new version. */
    @ForModules
    public void moved(String task, Box box, String formKey) {
        rows.move(task, box, formKey);
        pulse.changed(task);
    }

    /** From now on its case stands still, or goes on. */
    @ForModules
    public void suspended(String task, boolean suspended) {
        rows.setSuspended(task, suspended);
        pulse.changed(task);
    }

    /** @param outcome "complete", or "delete" when the case went another way */
    @ForModules
    public void ended(String task, String outcome, UUID by) {
        rows.end(task, outcome, by, clock.instant());
        pulse.changed(task);
    }
}
