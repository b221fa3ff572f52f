package id.anugerah.insight;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells open dashboards to look again, as long as there are any. A beat and the life of a kept answer are together shorter
 * than five seconds: no figure on a screen is older.
 */
@Component
public class InsightBeat implements SmartLifecycle {

    private static final long BEAT_MILLIS = 2_500;

    private final Set<Runnable> screens = ConcurrentHashMap.newKeySet();
    private final boolean wanted;
    private ScheduledExecutorService beats;

    InsightBeat(@Value("${anugerah.live:true}") boolean wanted) {
        this.wanted = wanted;
    }

    /** @param look called from a thread of its own, which must not be kept waiting. @return ends it */
    public Runnable listen(Runnable look) {
        Runnable screen = () -> look.run(); // one of its own: a set compares by identity
        screens.add(screen);
        return () -> screens.remove(screen);
    }

    void beat() {
        screens.forEach(screen -> {
            try {
                screen.run();
            } catch (RuntimeException e) {
                screens.remove(screen); // it is gone
            }
        });
    }

    @Override
    public synchronized void start() {
        if (wanted && beats == null) {
            beats = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, "insight-beat");
                thread.setDaemon(true);
                return thread;
            });
            beats.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (beats != null) {
            beats.shutdownNow();
            beats = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return beats != null;
    }
}
