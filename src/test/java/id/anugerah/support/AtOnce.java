package id.anugerah.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Acts that begin together. */
public final class AtOnce {

    /** What came of one of them: a value or a failure. */
    public record Outcome<T>(T value, Throwable failure) {
    }

    private AtOnce() {
    }

    public static <T> List<Outcome<T>> both(Callable<T> one, Callable<T> other) {
        return all(List.of(one, other));
    }

    public static <T> List<Outcome<T>> all(List<Callable<T>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Outcome<T>>> running = new ArrayList<>();
            acts.forEach(act -> running.add(threads.submit(() -> run(start, act))));
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<Outcome<T>> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
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
