package id.anugerah.evidence.text;

import id.anugerah.evidence.BlobStore;
import id.anugerah.evidence.store.TextRows;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Extracts what waits, one file after another, on threads that a file which never ends can take away. */
@Component
class WaitingTexts implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingTexts.class);
    private static final int MOST_LOST = 3;

    private final TextRows rows;
    private final BlobStore blobs;
    private final PageTexts texts;
    private final StoredTexts stored;
    private final Duration limit;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, MOST_LOST, 1, TimeUnit.MINUTES,
            new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "evidence-text");
                thread.setDaemon(true);
                thread.setPriority(Thread.MIN_PRIORITY);
                return thread;
            });

    WaitingTexts(TextRows rows, BlobStore blobs, PageTexts texts, StoredTexts stored,
                 @Value("${anugerah.evidence.text-limit:PT30S}") Duration limit) {
        this.rows = rows;
        this.blobs = blobs;
        this.texts = texts;
        this.stored = stored;
        this.limit = limit;
    }

    /** Until nothing waits. @return how many files were read, with or without success */
    int extractDue() {
        int count = 0;
        for (Optional<TextRows.Task> next = rows.claim(); next.isPresent(); next = rows.claim()) {
            extract(next.get());
            count++;
        }
        return count;
    }

    private void extract(TextRows.Task task) {
        try {
            stored.done(task.hash(), within(task));
        } catch (ExecutionException e) {
            failed(task, e.getCause().getClass().getSimpleName());
        } catch (TimeoutException e) {
            failed(task, "too slow");
        } catch (RejectedExecutionException e) {
            LOG.warn("Text of evidence: all threads are busy, {} waits", task.hash());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failed(task, e.getClass().getSimpleName());
        }
    }

    private List<String> within(TextRows.Task task) throws ExecutionException, TimeoutException, InterruptedException {
        byte[] content = blobs.get(task.hash());
        long deadline = System.nanoTime() + limit.toNanos();
        Future<List<String>> reading = threads.submit(() -> texts.of(task.type(), content, deadline));
        try {
            return reading.get(limit.toMillis() + 1_000, TimeUnit.MILLISECONDS);
        } finally {
            reading.cancel(true);
        }
    }

    private void failed(TextRows.Task task, String cause) {
        LOG.info("Text of {} could not be read: {}", task.hash(), cause);
        stored.failed(task.hash(), cause);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
