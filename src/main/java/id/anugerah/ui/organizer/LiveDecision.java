package id.anugerah.ui.organizer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import id.anugerah.release.DecisionPulse;
import java.util.UUID;

/** Lets a decision screen follow what others decide while it is shown; only then a line to the browser is kept open. */
final class LiveDecision {

    private final DecisionPulse pulse;
    private final Runnable look;
    private Runnable ended = () -> { };

    /** @param look called while the screen is locked */
    LiveDecision(DecisionPulse pulse, Runnable look) {
        this.pulse = pulse;
        this.look = look;
    }

    /** Follows this edition instead of the one before. */
    void follow(UI ui, UUID edition) {
        ended.run();
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ended = pulse.listen(edition, () -> {
            try {
                ui.access(look::run);
            } catch (UIDetachedException e) {
                ended.run();
            }
        });
    }

    void end(UI ui) {
        ended.run();
        ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
