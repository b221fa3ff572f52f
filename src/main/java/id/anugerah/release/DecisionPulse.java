package id.anugerah.release;

import id.anugerah.release.store.DecisionLines;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells open decision screens on all nodes that somebody has proposed, returned, released or announced. The database says it
 * with the commit; decisions are so few that its order of commits may wait for them. What is lost harms nothing, because
 * every act is checked again.
 */
@Component
public class DecisionPulse implements SmartLifecycle {

    private static final int LISTEN_MILLIS = 500;
    private static final long AFTER_FAILURE_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(DecisionPulse.class);

    private final DecisionLines lines;
    private final boolean wanted;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private volatile Thread thread;

    DecisionPulse(DecisionLines lines, @Value("${anugerah.live:true}") boolean wanted) {
        this.lines = lines;
        this.wanted = wanted;
    }

    /** Compared by identity: two screens may follow the same edition. */
    private static final class Screen {

        private final UUID edition;
        private final Runnable look;

        private Screen(UUID edition, Runnable look) {
            this.edition = edition;
            this.look = look;
        }
    }

    /** @param look called from a thread of its own, which must not be kept waiting. @return ends it */
    public Runnable listen(UUID edition, Runnable look) {
        Screen screen = new Screen(edition, look);
        screens.add(screen);
        return () -> screens.remove(screen);
    }

    private void run() {
        boolean missed = false;
        while (thread == Thread.currentThread()) {
            try (DecisionLines.Line line = lines.open()) {
                if (missed) {
                    screens.forEach(this::tell);
                    missed = false;
                }
                while (thread == Thread.currentThread()) {
                    decided(line.hear(LISTEN_MILLIS));
                }
            } catch (Exception e) {
                LOG.warn("Decision screens are not told about changes for a moment: {}", e.toString());
                missed = true;
                pause();
            }
        }
    }

    void decided(Set<UUID> editions) {
        screens.stream().filter(screen -> editions.contains(screen.edition)).forEach(this::tell);
    }

    private void tell(Screen screen) {
        try {
            screen.look.run();
        } catch (RuntimeException e) {
            screens.remove(screen); // it is gone
        }
    }

    private void pause() {
        try {
            Thread.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        if (wanted) {
            Thread made = new Thread(this::run, "decision-pulse");
            made.setDaemon(true);
            thread = made;
            made.start();
        }
    }

    @Override
    public void stop() {
        Thread ended = thread;
        thread = null;
        if (ended != null) {
            ended.interrupt();
            try {
                ended.join(2_000);
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
