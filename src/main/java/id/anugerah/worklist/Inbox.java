package id.anugerah.worklist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.store.ListRows;
import id.anugerah.worklist.store.WorkItemRows;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person's work list: a page with its numbers, what was read, what is to be looked at again. */
@Service
@Transactional
public class Inbox {

    /** Rows in a file: what a work list is built for. */
    public static final int MOST = 20_000;

    private final ListRows lists;
    private final WorkItemRows rows;
    private final Clock clock;

    Inbox(ListRows lists, WorkItemRows rows, Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.clock = clock;
    }

    /** The rows that are asked for, and the numbers of all tabs. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public TaskPage page(TaskQuery query) {
        Person person = CurrentPerson.required();
        Groups groups = Groups.of(person);
        Instant now = clock.instant();
        List<TaskCount> counts = lists.counts(person.id(), groups);
        TaskFilter filter = query.filter();
        ListRows.Found found = lists.page(query, !filter.plain(), person.id(), groups, now);
        int matching = !filter.plain() ? found.all() : counts.stream()
                .filter(one -> one.tab() == query.tab() && filter.takes(one)).mapToInt(TaskCount::count).sum();
        return new TaskPage(found.rows(), counts, matching);
    }

    /**
     * All rows that are asked for, one by one: for a file. A list that is longer than that ends there.
     *
     * @param reader told of each row in its order
     * @return how many there were, at most {@link #MOST}
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public int each(TaskQuery query, Consumer<TaskRow> reader) {
        Person person = CurrentPerson.required();
        AtomicInteger number = new AtomicInteger();
        lists.each(new TaskQuery(query.tab(), query.filter(), query.sort(), Math.min(query.limit(), MOST)), person.id(),
                Groups.of(person), clock.instant(), row -> {
                    number.incrementAndGet();
                    reader.accept(row);
                });
        return number.get();
    }

    /** What somebody holds, next date first: for those who watch over people. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<WorkItem> heldBy(UUID person) {
        return rows.mine(person, MOST);
    }

    /** This person has looked at the task: it is unread no longer. What is gone stays gone. */
    @ForSignedIn
    public void opened(String task) {
        rows.find(task).ifPresent(item -> rows.see(task, CurrentPerson.id()));
    }

    /**
     * The day on which to look again, for the one who holds the task; absent to take it away.
     *
     * @throws Refused "worklist.gone", "worklist.notYours"
     */
    @ForSignedIn
    public void followUp(String task, Optional<LocalDate> day) {
        WorkItem item = rows.find(task).filter(found -> found.endedAt() == null).orElseThrow(() -> new Refused("worklist.gone"));
        Refused.unless(CurrentPerson.id().equals(item.assignee()), "worklist.notYours");
        rows.setFollowUp(task, day.orElse(null));
    }
}
