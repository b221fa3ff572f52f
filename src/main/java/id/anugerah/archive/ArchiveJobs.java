package id.anugerah.archive;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.archive.store.ArchiveJobRows;
import id.anugerah.audit.AuditTrail;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes archives on threads of their own; what they tell of themselves does not wait for the end of the package's reading. */
@Component
class ArchiveJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveJobs.class);
    private static final long TOLD_EVERY = TimeUnit.MILLISECONDS.toNanos(400);
    private static final int WAITED = 5;

    private final ArchiveWriting writing;
    private final ArchiveJobRows rows;
    private final ArchiveFolder folder;
    private final AuditTrail audit;
    private final TransactionTemplate apart;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "archive");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private volatile boolean stopping;

    ArchiveJobs(ArchiveWriting writing, ArchiveJobRows rows, ArchiveFolder folder, AuditTrail audit,
                PlatformTransactionManager transactions) {
        this.writing = writing;
        this.rows = rows;
        this.folder = folder;
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param by whose act it is, for the audit */
    void begin(UUID archive, Person by) {
        threads.execute(() -> CurrentPerson.actingAs(by, () -> {
            write(archive);
            return null;
        }));
    }

    void write(UUID id) {
        Archive job = rows.find(id).orElseThrow();
        try {
            folder.create(id);
            ArchiveWriting.Written written = writing.write(job.edition(), job.evidence(), folder.of(job), progress(id));
            apart.executeWithoutResult(tx -> finish(job, written));
        } catch (CancellationException e) {
            end(id, Archive.State.INTERRUPTED, "");
        } catch (IOException e) {
            LOG.warn("Archive {} could not be written: {}", id, e.toString());
            end(id, Archive.State.FAILED, "disk");
        } catch (RuntimeException e) {
            LOG.error("Archive {} could not be written", id, e);
            end(id, Archive.State.FAILED, "other");
        }
    }

    private void finish(Archive job, ArchiveWriting.Written written) {
        if (!rows.done(job.id(), written.rows(), written.size(), written.sha256())) {
            throw new CancellationException();
        }
        audit.record(job.edition(), "archive.written", Map.of("name", job.file(), "sha256", written.sha256(), "evidence", job.evidence()));
    }

    /** Tells the table now and then, and gives up when it has been given up. */
    private ArchiveWriting.Progress progress(UUID id) {
        long[] told = {System.nanoTime() - TOLD_EVERY};
        return (done, total, step) -> {
            if (System.nanoTime() - told[0] >= TOLD_EVERY) {
                told[0] = System.nanoTime();
                if (stopping || !Boolean.TRUE.equals(apart.execute(tx -> rows.heard(id, done, total)))) {
                    throw new CancellationException();
                }
            }
        };
    }

    private void end(UUID id, Archive.State state, String failure) {
        folder.delete(id);
        apart.executeWithoutResult(tx -> rows.ended(id, state, failure));
    }

    /** The database is there still: what is under way says that it was interrupted. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        threads.awaitTermination(WAITED, TimeUnit.SECONDS);
    }
}
