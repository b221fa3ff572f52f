package id.anugerah.operations;

import id.anugerah.access.ForAdministrators;
import id.anugerah.access.ForOperationsWatchers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.CaseTask;
import id.anugerah.worklist.Handovers;
import id.anugerah.worklist.OpenTasks;
import id.anugerah.worklist.Receiver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks of a case, and who has them. They change hands by the rules of the work list: no conflict of interest, no second part. */
@Service
@Transactional
public class CaseTasks {

    private final OpenTasks tasks;
    private final Handovers handovers;
    private final AuditTrail audit;

    CaseTasks(OpenTasks tasks, Handovers handovers, AuditTrail audit) {
        this.tasks = tasks;
        this.handovers = handovers;
        this.audit = audit;
    }

    /** The oldest first; without what the participant has to do. */
    @ForOperationsWatchers
    @Transactional(readOnly = true)
    public List<CaseTask> of(UUID key) {
        return tasks.of(key);
    }

    /** Those of its group with what they hold; first who has least. */
    @ForAdministrators
    @Transactional(readOnly = true)
    public List<Receiver> receivers(String task) {
        return handovers.receivers(List.of(task));
    }

    /** @throws Refused "worklist.gone" for a task of another case, a reason of {@link Handovers#assign}, "reason.needed" */
    @ForAdministrators
    public void reassign(UUID key, String task, UUID person, String typed) {
        String reason = Reason.of(typed);
        CaseTask given = tasks.of(key).stream().filter(one -> one.task().equals(task)).findFirst()
                .orElseThrow(() -> new Refused("worklist.gone"));
        handovers.assign(task, person);
        Map<String, Object> details = new TreeMap<>(Map.of("box", given.box().id(), "to", person.toString(), "reason", reason));
        given.holder().ifPresent(holder -> details.put("before", holder));
        audit.record(key, "operations.reassigned", details);
    }
}
