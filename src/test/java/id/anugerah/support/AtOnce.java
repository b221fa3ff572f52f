package id.anugerah.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two acts that begin together. */
public final class AtOnce {

    /** What came of one of them: a value or a failure. */
    public record Outcome<T>(T value, Throwable failure) {
    }

    private AtOnce() {
    }

    public static <T> List<Outcome<T>> both(Callable<T> one, Callable<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Outcome<T>>> running = List.of(threads.submit(() -> run(start, one)), threads.submit(() -> run(start, other)));
            return List.of(running.get(0).get(), running.get(1).get());
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> run(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        try {
            return new Outcome<>(act.call(), null);
        } catch (Exception e) {
            return new Outcome<>(null, e);
        }
    }
}
