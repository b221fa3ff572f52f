package id.anugerah.ui.furtherstep;

import id.anugerah.furtherstep.Observing;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepReading;
import id.anugerah.panel.Session;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the part of a session's screen that is about its further steps. */
@Component
public class StepDesk {

    private final Words words;
    private final Notices notices;
    private final Ordering ordering;
    private final Observing observing;
    private final StepReading reading;
    private final Clock clock;

    StepDesk(Words words, Notices notices, Ordering ordering, Observing observing, StepReading reading, Clock clock) {
        this.words = words;
        this.notices = notices;
        this.ordering = ordering;
        this.observing = observing;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * @param leads   whether the person is the session's chair
     * @param changed called when a step was ordered or has ended
     */
    public StepsPart of(Session session, boolean leads, Map<UUID, String> names, ZoneId zone, Runnable changed) {
        return new StepsPart(this, session, leads, names, zone, changed);
    }

    Words words() {
        return words;
    }

    Notices notices() {
        return notices;
    }

    Ordering ordering() {
        return ordering;
    }

    Observing observing() {
        return observing;
    }

    StepReading reading() {
        return reading;
    }

    Clock clock() {
        return clock;
    }
}
