package id.anugerah.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.store.QueueRows;
import id.anugerah.worklist.store.WorkItemRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of user tasks, and the only way to claim, release and complete one. */
@Service
@Transactional
public class WorkList {

    private final WorkItemRows rows;
    private final QueueRows queue;
    private final TaskEngine engine;
    private final Holding holding;

    WorkList(WorkItemRows rows, QueueRows queue, TaskEngine engine, Holding holding) {
        this.rows = rows;
        this.queue = queue;
        this.engine = engine;
        this.holding = holding;
    }

    /** Tasks of the person who is signed in, most urgent first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<WorkItem> mine(int limit) {
        return rows.mine(CurrentPerson.id(), limit);
    }

    /** Tasks that somebody with this person's roles may claim, longest waiting first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<WorkItem> claimable(int limit) {
        Person person = CurrentPerson.required();
        return queue.claimable(Groups.orNobody(Groups.of(person).own()), person.id(), limit);
    }

    /** The open task of that box in a case or a season; absent when the token is elsewhere. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<WorkItem> open(Box box, UUID businessKey) {
        return rows.open(box, businessKey);
    }

    /** How many the person holds; nobody takes another for them until this transaction ends. */
    @ForModules
    public int held(UUID person, Box... boxes) {
        queue.lockHands(person);
        return rows.held(person, List.of(boxes));
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<WorkItem> find(String task) {
        return rows.find(task);
    }

    /**
     * Whether nothing stands against this person taking the task: own submission, own body with its parent and units, a
     * declared conflict, a recusal, an earlier judgement of it; a session of another panel.
     */
    @ForModules
    @Transactional(readOnly = true)
    public boolean mayTake(String task, UUID person) {
        return queue.mayTake(task, person);
    }

    /** Whether the person has the role of the task's group and can sign in. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean member(String task, UUID person) {
        return queue.member(task, person);
    }

    /** Open tasks of a box in a season: what still hinders a decision. */
    @ForModules
    @Transactional(readOnly = true)
    public int openCount(UUID edition, Box... boxes) {
        return rows.openCount(edition, List.of(boxes));
    }

    /**
     * The task longest waiting in these boxes that the person may take and has not given up before, locked for this
     * transaction; tasks that another person is just taking are skipped, not waited for. Ask {@link #held} before: whoever
     * locks a task first and the person then could wait for the person's other window, and that for the task.
     *
     * @param edition absent for any
     */
    @ForModules
    public Optional<WorkItem> lockNext(UUID person, Optional<UUID> edition, Box... boxes) {
        return queue.lockNext(person, edition, List.of(boxes));
    }

    /** There is news in it for this person: given by somebody else, or an answer has come. */
    @ForModules
    public void unread(String task, UUID person) {
        rows.unsee(task, person);
    }

    /** @throws Refused "worklist.taken" when somebody else was faster */
    @ForModules
    public void claim(String task, UUID person) {
        holding.claim(task, person);
    }

    /** @throws Refused "worklist.gone" when the task has ended */
    @ForModules
    public void release(String task) {
        holding.release(task);
    }

    /** Until this transaction ends nobody claims a task of the case: whoever gathers its claims finds all of them. */
    @ForModules
    public void lockTasks(UUID submission) {
        rows.lockOpen(submission);
    }

    /**
     * Completes the open task of that box and lets the token go on. The caller has checked its own rules; this checks that
     * the task is open and, where it is claimed, that it is the person's own.
     *
     * @throws Refused "worklist.gone" when the token is not there, "worklist.notYours" when somebody else holds the task
     */
    @ForModules
    public void complete(Box box, UUID businessKey, Map<String, Object> outcome) {
        complete(rows.open(box, businessKey).orElseThrow(() -> new Refused("worklist.gone")).task(), outcome);
    }

    /** The same for a task that the caller knows by the engine's id. */
    @ForModules
    public void complete(String task, Map<String, Object> outcome) {
        WorkItem item = rows.lock(task).orElseThrow(() -> new Refused("worklist.gone"));
        Optional<UUID> person = CurrentPerson.get().map(Person::id);
        Refused.unless(item.assignee() == null || person.isEmpty() || item.assignee().equals(person.get()),
                "worklist.notYours");
        engine.complete(task, outcome);
    }
}
