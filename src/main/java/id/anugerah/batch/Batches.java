package id.anugerah.batch;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.Person;
import id.anugerah.batch.store.BatchRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts work on many items and says how far it is. Who may start what is checked by the module whose kind it is. */
@Service
@Transactional
public class Batches {

    private final BatchRows rows;
    private final BatchThread thread;
    private final Clock clock;

    Batches(BatchRows rows, BatchThread thread, Clock clock) {
        this.rows = rows;
        this.thread = thread;
        this.clock = clock;
    }

    /**
     * Writes the run and all its items in the caller's transaction: with whatever else the caller does, or not at all. The
     * work begins after the commit.
     *
     * @param items each once, in the order in which they are begun
     * @throws Refused "batch.empty" without items
     */
    @ForModules
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(String kind, String subject, String reason, List<String> items) {
        Refused.unless(!items.isEmpty(), "batch.empty");
        UUID id = UUID.randomUUID();
        rows.insert(id, kind, subject, reason, CurrentPerson.get().map(Person::id), items, clock.instant());
        thread.wakeAfterCommit();
        return id;
    }

    /** Lets the failed items wait again. @return how many */
    @ForModules
    public int retryFailed(UUID run) {
        int again = rows.retryFailed(run);
        thread.wakeAfterCommit();
        return again;
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<BatchRun> find(UUID run) {
        return rows.find(run);
    }

    /** Newest first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<BatchRun> of(String kind, int limit) {
        return rows.of(kind, limit);
    }

    /** Newest first. */
    @ForModules
    @Transactional(readOnly = true)
    public List<BatchRun> of(String kind, String subject) {
        return rows.of(kind, subject);
    }

    /** In the order of the run. */
    @ForModules
    @Transactional(readOnly = true)
    public List<BatchItem> items(UUID run, BatchItem.State state, int limit) {
        return rows.items(run, state, limit);
    }
}
