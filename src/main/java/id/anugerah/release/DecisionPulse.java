package id.anugerah.release;

import id.anugerah.platform.line.Listening;
import id.anugerah.release.store.DecisionLines;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
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
    private static final Logger LOG = LoggerFactory.getLogger(DecisionPulse.class);

    private final DecisionLines lines;
    private final boolean wanted;
    private final Set<Screen> screens = ConcurrentHashMap.newKeySet();
    private final Listening listening = new Listening("decision-pulse", this::hear, this::failed);
    private boolean missed;

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

    private void hear(BooleanSupplier goesOn) throws Exception {
        try (DecisionLines.Line line = lines.open()) {
            if (missed) {
                screens.forEach(this::tell);
                missed = false;
            }
            while (goesOn.getAsBoolean()) {
                decided(line.hear(LISTEN_MILLIS));
            }
        }
    }

    private void failed(Exception e) {
        LOG.warn("Decision screens are not told about changes for a moment: {}", e.toString());
        missed = true;
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

    @Override
    public void start() {
        if (wanted) {
            listening.start();
        }
    }

    @Override
    public void stop() {
        listening.stop();
    }

    @Override
    public boolean isRunning() {
        return listening.running();
    }
}
