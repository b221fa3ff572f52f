package id.anugerah.batch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the worker of this node work: at the start, when something was asked for, and every ten seconds, because another node
 * may have died with its work. What it has begun when the program ends is rolled back or done.
 */
@Component
class BatchThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BatchThread.class);
    private static final int WAITED_SECONDS = 10;

    private final BatchWorker worker;
    private final boolean wanted;
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile ExecutorService thread;

    BatchThread(BatchWorker worker, @Value("${anugerah.batch.jobs:true}") boolean wanted) {
        this.worker = worker;
        this.wanted = wanted;
    }

    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    @Scheduled(fixedDelayString = "PT10S")
    void wake() {
        ExecutorService running = thread;
        if (running != null && asked.compareAndSet(false, true)) {
            running.execute(this::work);
        }
    }

    private void work() {
        asked.set(false);
        try {
            worker.runWaiting();
        } catch (RuntimeException e) {
            LOG.error("Work on many cases stopped; it goes on in a moment", e);
        }
    }

    @Override
    public void start() {
        if (wanted) {
            worker.goOn(true);
            thread = Executors.newSingleThreadExecutor(work -> {
                Thread made = new Thread(work, "batch");
                made.setDaemon(true);
                return made;
            });
            wake();
        }
    }

    @Override
    public void stop() {
        ExecutorService ended = thread;
        thread = null;
        worker.goOn(false);
        if (ended != null) {
            ended.shutdown();
            try {
                ended.awaitTermination(WAITED_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
