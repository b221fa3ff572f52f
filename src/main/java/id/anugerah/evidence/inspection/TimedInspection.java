package id.anugerah.evidence.inspection;

import id.anugerah.shared.Refused;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Inspects on few threads of its own and not longer than the limit. Java cannot stop a thread that does not listen: one that
 * has run away keeps its place until it ends, and there are more places than files under inspection for that case.
 */
@Component
public class TimedInspection implements DisposableBean {

    private static final int SPARE = 4;

    private final FileInspection inspection;
    private final Duration limit;
    private final ThreadPoolExecutor threads;

    TimedInspection(FileInspection inspection, @Value("${anugerah.evidence.inspection-limit:PT10S}") Duration limit,
                    @Value("${anugerah.evidence.at-once:4}") int atOnce) {
        this.inspection = inspection;
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(atOnce + SPARE, atOnce + SPARE, 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(atOnce + SPARE), work -> {
                    Thread thread = new Thread(work, "evidence-inspection");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws Refused as {@link FileInspection#inspect}, and "evidence.tooSlow", "evidence.busy" */
    public Inspected inspect(String name, byte[] content, Accepted accepted) {
        return within(name, () -> inspection.inspect(name, content, accepted));
    }

    <T> T within(String name, Callable<T> work) {
        CountDownLatch begun = new CountDownLatch(1);
        try {
            Future<T> running = threads.submit(() -> {
                begun.countDown();
                return work.call();
            });
            try {
                return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                running.cancel(true);
                throw new Refused(begun.getCount() == 0 ? "evidence.tooSlow" : "evidence.busy", name);
            }
        } catch (RejectedExecutionException e) {
            throw new Refused("evidence.busy", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("evidence.interrupted", name);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause());
        }
    }

    /** Whatever a parser stumbles over lies in the file: too deep for its stack, too large for the memory, plainly broken. */
    private static Refused refusal(String name, Throwable cause) {
        return cause instanceof Refused refused ? refused
                : new Refused(cause instanceof OutOfMemoryError ? "evidence.bomb" : "evidence.damaged", name);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
