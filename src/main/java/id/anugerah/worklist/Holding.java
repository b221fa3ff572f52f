package id.anugerah.worklist;

import id.anugerah.shared.Refused;
import id.anugerah.worklist.store.WorkItemRows;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who holds a task. One conditional update decides a race; lists on all nodes hear of it. */
@Component
class Holding {

    private final WorkItemRows rows;
    private final Pulse pulse;
    private final Clock clock;

    Holding(WorkItemRows rows, Pulse pulse, Clock clock) {
        this.rows = rows;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** @throws Refused "worklist.taken" when somebody else was faster */
    void claim(String task, UUID person) {
        Refused.unless(rows.claim(task, person, clock.instant()), "worklist.taken");
        pulse.changed(task);
    }

    /** @throws Refused "worklist.gone" when the task has ended */
    void release(String task) {
        give(task, null);
    }

    /** Whoever held it. @throws Refused "worklist.gone" when the task has ended */
    void give(String task, UUID person) {
        Refused.unless(rows.give(task, person, clock.instant()), "worklist.gone");
        pulse.changed(task);
    }
}
