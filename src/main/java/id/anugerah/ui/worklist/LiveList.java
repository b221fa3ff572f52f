package id.anugerah.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import id.anugerah.worklist.Pulse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Lets a list follow what others do while it is shown. Only such a screen keeps a line open to the browser: the many pages of
 * participants need none.
 */
final class LiveList {

    private final Pulse pulse;
    private final Predicate<Set<String>> concerns;
    private final Runnable refresh;
    private final Set<String> unseen = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean whole = new AtomicBoolean();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private Runnable ended = () -> { };

    /** @param concerns whether any of these tasks is shown; asked and refreshed while the screen is locked */
    LiveList(Pulse pulse, Predicate<Set<String>> concerns, Runnable refresh) {
        this.pulse = pulse;
        this.concerns = concerns;
        this.refresh = refresh;
    }

    void begin(UI ui) {
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ended = pulse.listen(beat -> {
            unseen.addAll(beat.tasks());
            if (beat.whole()) {
                whole.set(true);
            }
            if (waiting.compareAndSet(false, true)) {
                try {
                    ui.access(this::follow);
                } catch (UIDetachedException e) {
                    ended.run();
                }
            }
        });
    }

    /** While a screen is busy several beats come together into one look. */
    private void follow() {
        waiting.set(false);
        Set<String> tasks = Set.copyOf(unseen);
        unseen.removeAll(tasks);
        if (whole.getAndSet(false) || concerns.test(tasks)) {
            refresh.run();
        }
    }

    void end(UI ui) {
        ended.run();
        ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
