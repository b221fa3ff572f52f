package id.anugerah.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the heap holds: before, in between, after. */
final class Heap {

    private final long before = collected();
    private volatile boolean running = true;
    private long peak;
    private long peakAfterCollection;
    private final Thread watch = new Thread(this::look, "heap-watch");

    Heap() {
        watch.setDaemon(true);
        watch.start();
    }

    Map<String, Object> stop() throws InterruptedException {
        running = false;
        watch.join();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("heapBeforeMb", before >> 20);
        result.put("heapAfterMb", collected() >> 20);
        result.put("heapPeakMb", peak >> 20);
        result.put("heapAfterGcPeakMb", peakAfterCollection >> 20);
        return result;
    }

    private void look() {
        while (running) {
            peak = Math.max(peak, sum(MemoryPoolMXBean::getUsage));
            peakAfterCollection = Math.max(peakAfterCollection, sum(MemoryPoolMXBean::getCollectionUsage));
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static long collected() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return sum(MemoryPoolMXBean::getUsage);
    }

    private static long sum(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(usage)
                .filter(found -> found != null).mapToLong(MemoryUsage::getUsed).sum();
    }
}
