package id.anugerah.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Begins acts at planned times, whatever became of those before; a latency counts from the planned time. */
final class OpenLoad {

    /** One act; its number counts from 0. */
    interface Act {
        void run(int number) throws Exception;
    }

    private final int perSecond;
    private final int seconds;
    private final int threads;

    OpenLoad(int perSecond, int seconds, int threads) {
        this.perSecond = perSecond;
        this.seconds = seconds;
        this.threads = threads;
    }

    Map<String, Object> run(Act act) throws InterruptedException {
        int count = perSecond * seconds;
        long[] nanos = new long[count];
        AtomicInteger failed = new AtomicInteger();
        AtomicReference<String> failure = new AtomicReference<>("");
        ExecutorService people = Executors.newFixedThreadPool(threads);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long planned = begin + i * 1_000_000_000L / perSecond;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, planned - System.nanoTime()));
            people.execute(() -> {
                try {
                    act.run(number);
                } catch (Exception e) {
                    failed.incrementAndGet();
                    failure.set(String.valueOf(e));
                }
                nanos[number] = System.nanoTime() - planned;
            });
        }
        people.shutdown();
        boolean ended = people.awaitTermination(5, TimeUnit.MINUTES);
        double took = (System.nanoTime() - begin) / 1e9;
        return result(nanos, took, failed.get() + (ended ? 0 : 1), failure.get());
    }

    private static Map<String, Object> result(long[] nanos, double seconds, int failed, String failure) {
        Arrays.sort(nanos);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("acts", nanos.length);
        result.put("failed", failed);
        if (failed > 0) {
            result.put("lastFailure", failure);
        }
        result.put("perSecondReached", Math.round(nanos.length / seconds * 100) / 100.0);
        for (double share : List.copyOf(new ArrayList<>(List.of(0.5, 0.95, 0.99)))) {
            result.put("p" + Math.round(share * 100) + "Ms", millis(nanos[(int) Math.min(nanos.length - 1, Math.ceil(share * nanos.length) - 1)]));
        }
        result.put("maxMs", millis(nanos[nanos.length - 1]));
        return result;
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e5) / 10.0;
    }
}
