package id.anugerah.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.store.QueueRows;
import id.anugerah.worklist.store.WorkItemRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a task changes hands from a list: taken, given back, given to somebody. Of several at once one wins. */
@Service
@Transactional
public class Handovers {

    private final WorkItemRows rows;
    private final QueueRows queue;
    private final Holding holding;
    private final List<Custody> custodies;
    private final AuditTrail audit;

    Handovers(WorkItemRows rows, QueueRows queue, Holding holding, List<Custody> custodies, AuditTrail audit) {
        this.rows = rows;
        this.queue = queue;
        this.holding = holding;
        this.custodies = custodies;
        this.audit = audit;
    }

    /** @throws Refused "worklist.gone", "worklist.taken", "worklist.wrongRole", "worklist.conflict", or the owning module's */
    @ForSignedIn
    public void claim(String task) {
        WorkItem item = open(task);
        Optional<Custody> custody = custody(item);
        if (custody.isPresent()) {
            custody.get().claim(item);
            return;
        }
        mayHave(item, CurrentPerson.id());
        holding.claim(task, CurrentPerson.id());
        record(item, "worklist.claimed", Map.of());
    }

    /** @throws Refused "worklist.gone", "worklist.notYours", or the owning module's */
    @ForSignedIn
    public void giveBack(String task, String reason) {
        WorkItem item = open(task);
        Refused.unless(CurrentPerson.id().equals(item.assignee()), "worklist.notYours");
        Optional<Custody> custody = custody(item);
        if (custody.isPresent()) {
            custody.get().giveBack(item, reason);
            return;
        }
        holding.release(task);
        record(item, "worklist.givenBack", Map.of());
    }

    /**
     * Gives a task to somebody of its group: its holder hands it over, an organizer gives out any. What a module keeps
     * itself follows that module's rule.
     *
     * @throws Refused as {@link #claim}, and "worklist.notYours" for those who may not give it
     */
    @ForSignedIn
    public void assign(String task, UUID person) {
        WorkItem item = open(task);
        Optional<Custody> custody = custody(item);
        if (custody.isPresent()) {
            custody.get().assign(item, person);
            return;
        }
        Person giver = CurrentPerson.required();
        Refused.unless(giver.id().equals(item.assignee()) || giver.has(Role.ORGANIZER), "worklist.notYours");
        mayHave(item, person);
        holding.give(task, person);
        record(item, "worklist.assigned", Map.of("to", person.toString()));
    }

    /** To whom tasks of a group can be given, by name; nobody for those who neither are in it nor give it work. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Member> members(String candidate) {
        return Groups.of(CurrentPerson.required()).all().contains(candidate) ? queue.members(candidate) : List.of();
    }

    private void mayHave(WorkItem item, UUID person) {
        Refused.unless(queue.member(item.task(), person), "worklist.wrongRole");
        Refused.unless(queue.mayTake(item.task(), person), "worklist.conflict");
    }

    private WorkItem open(String task) {
        return rows.find(task).filter(item -> item.endedAt() == null).orElseThrow(() -> new Refused("worklist.gone"));
    }

    private Optional<Custody> custody(WorkItem item) {
        return custodies.stream().filter(one -> one.keeps(item.box())).findFirst();
    }

    private void record(WorkItem item, String action, Map<String, Object> details) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("box", item.box().id());
        audit.record(item.submission() == null ? item.edition() : item.submission(), action, all);
    }
}
