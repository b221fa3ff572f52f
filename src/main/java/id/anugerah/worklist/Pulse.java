package id.anugerah.worklist;

import id.anugerah.platform.line.Listening;
import id.anugerah.worklist.store.PulseLine;
import id.anugerah.worklist.store.PulseLines;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open lists on all nodes that tasks have changed, so that nobody looks at what is gone. Said after the commit and over
 * a connection of its own: a notification inside the transaction would make all commits of the product queue behind one
 * another. A beat that is lost harms nothing, because every act is checked again.
 */
@Component
public class Pulse implements SmartLifecycle {

    /** Lists hear at most so often. */
    private static final long BEAT = TimeUnit.SECONDS.toNanos(1);

    /** What a list does not show changes only its numbers: so often is enough. */
    private static final long WHOLE = TimeUnit.SECONDS.toNanos(5);

    private static final int LISTEN_MILLIS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    /** What has changed since the last beat. @param whole whether those too should look who show none of the tasks */
    public record Beat(Set<String> tasks, boolean whole) {
    }

    private final PulseLines lines;
    private final boolean wanted;
    private final Set<Consumer<Beat>> lists = ConcurrentHashMap.newKeySet();
    private final Set<String> unsaid = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();
    private boolean missed;
    private long lastBeat = System.nanoTime() - BEAT;
    private long lastWhole = System.nanoTime() - WHOLE;
    private final Listening listening = new Listening("task-pulse", this::hear, this::failed);

    Pulse(PulseLines lines, @Value("${anugerah.live:true}") boolean wanted) {
        this.lines = lines;
        this.wanted = wanted;
    }

    /** Told from a thread of its own, which must not be kept waiting. @return ends it */
    public Runnable listen(Consumer<Beat> list) {
        lists.add(list);
        return () -> lists.remove(list);
    }

    /** Goes out when the current transaction has committed. */
    void changed(String task) {
        if (listening.running()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    unsaid.add(task);
                }
            });
        }
    }

    private void hear(BooleanSupplier goesOn) throws Exception {
        try (PulseLine line = lines.open()) {
            while (goesOn.getAsBoolean()) {
                heard.addAll(line.hear(LISTEN_MILLIS));
                Collection<String> now = Set.copyOf(unsaid);
                line.say(now);
                unsaid.removeAll(now);
                beat(System.nanoTime());
            }
        }
    }

    private void failed(Exception e) {
        LOG.warn("Lists are not told about changes for a moment: {}", e.toString());
        missed = true;
    }

    void beat(long now) {
        if (heard.isEmpty() && !missed || now - lastBeat < BEAT) {
            return;
        }
        boolean whole = now - lastWhole >= WHOLE;
        if (heard.isEmpty() && !whole) {
            return;
        }
        Beat beat = new Beat(Set.copyOf(heard), whole);
        heard.clear();
        missed = !whole;
        lastBeat = now;
        lastWhole = whole ? now : lastWhole;
        lists.forEach(list -> {
            try {
                list.accept(beat);
            } catch (RuntimeException e) {
                lists.remove(list); // its screen is gone
            }
        });
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
