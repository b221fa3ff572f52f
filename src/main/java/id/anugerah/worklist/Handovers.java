package id.anugerah.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.substitute.StandIns;
import id.anugerah.worklist.store.QueueRows;
import id.anugerah.worklist.store.WorkItemRows;
import java.time.Instant;
import java.util.Collection;
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
    private final StandIns standIns;
    private final AuditTrail audit;

    Handovers(WorkItemRows rows, QueueRows queue, Holding holding, List<Custody> custodies, StandIns standIns, AuditTrail audit) {
        this.rows = rows;
        this.queue = queue;
        this.holding = holding;
        this.custodies = custodies;
        this.standIns = standIns;
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
     * Gives a task to somebody of its group: its holder hands it over, organizers and administrators give out any. What a module keeps
     * itself follows that module's rule.
     *
     * @throws Refused as {@link #claim}, "worklist.notYours" for those who may not give it, "worklist.holdsAlready"
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
        Refused.unless(giver.id().equals(item.assignee()) || giver.has(Role.ORGANIZER) || giver.has(Role.ADMINISTRATOR),
                "worklist.notYours");
        give(item, person, Map.of("to", person.toString()));
    }

    /**
     * The holder gives a task to a colleague of its group and says why; the colleague finds it unread.
     *
     * @throws Refused "worklist.gone", "worklist.notYours", "reason.needed", "worklist.holdsAlready", "worklist.wrongRole",
     *                 "worklist.conflict", or the owning module's
     */
    @ForSignedIn
    public void handOver(String task, UUID person, String typed) {
        WorkItem item = open(task);
        Refused.unless(CurrentPerson.id().equals(item.assignee()), "worklist.notYours");
        Optional<Custody> custody = custody(item);
        if (custody.isPresent()) {
            custody.get().handOver(item, person, typed);
            return;
        }
        give(item, person, Map.of("to", person.toString(), "reason", Reason.of(typed)));
    }

    /**
     * Whoever stands in for the holder at this moment takes a task over, by the rules for taking one: a conflict of interest or
     * another part in it keeps them from it.
     *
     * @throws Refused "worklist.gone", "substitute.notNow", "worklist.wrongRole", "worklist.conflict", or the owning module's
     */
    @ForSignedIn
    public void takeOver(String task) {
        WorkItem item = open(task);
        Refused.unless(item.assignee() != null, "substitute.notNow");
        standIns.requireStandingInFor(item.assignee());
        Optional<Custody> custody = custody(item);
        if (custody.isPresent()) {
            custody.get().takeOver(item);
            return;
        }
        mayHave(item, CurrentPerson.id());
        holding.give(task, CurrentPerson.id());
        record(item, "worklist.takenOver", Map.of("from", item.assignee().toString()));
    }

    /**
     * To whom these tasks can be given, with what each holds and has had: first who has least in hand, then who has had
     * least; who can be given none comes last. Nobody for those who may give none of them; a holder is told only of those
     * who can have it, because the others' reasons are not theirs to know.
     *
     * @param tasks at most 1,000; what is gone is passed over
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Receiver> receivers(Collection<String> tasks) {
        Person giver = CurrentPerson.required();
        boolean any = giver.has(Role.ADMINISTRATOR);
        boolean leads = any || giver.has(Role.ORGANIZER) || giver.has(Role.LEAD_VERIFIER);
        List<WorkItem> items = tasks.isEmpty() ? List.of() : rows.open(tasks).stream().filter(item ->
                giver.id().equals(item.assignee()) || any || leads && Groups.of(giver).all().contains(item.candidate())).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        Optional<Shares> shares = custody(items.get(0)).map(custody -> custody.shares(items.get(0)));
        Map<UUID, Instant> away = standIns.away();
        return queue.fits(items.stream().map(WorkItem::task).toList()).stream().map(fit -> Receivers.of(fit, items.size(), shares, Optional.ofNullable(away.get(fit.id()))))
                .filter(one -> leads || one.bar().isEmpty()).sorted(Receivers.FAIR).toList();
    }

    private void give(WorkItem item, UUID person, Map<String, Object> details) {
        Refused.unless(!person.equals(item.assignee()), "worklist.holdsAlready");
        standIns.requirePresent(person);
        mayHave(item, person);
        holding.give(item.task(), person);
        rows.unsee(item.task(), person);
        record(item, "worklist.assigned", details);
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
