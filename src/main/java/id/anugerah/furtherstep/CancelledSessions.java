package id.anugerah.furtherstep;

import id.anugerah.panel.SessionEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of sessions that were cancelled or fell away with their finalist, in the same transaction. */
@Component
class CancelledSessions {

    private final Ordering ordering;

    CancelledSessions(Ordering ordering) {
        this.ordering = ordering;
    }

    @EventListener
    void cancelled(SessionEvent.Cancelled cancelled) {
        ordering.callOffAll(cancelled.session(), cancelled.reason());
    }

    @EventListener
    void fellAway(SessionEvent.FellAway gone) {
        ordering.dropAll(gone.session());
    }
}
