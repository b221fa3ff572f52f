package id.anugerah.panel;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOverseers;
import id.anugerah.panel.store.SessionRows;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of the finals, read and moved from state to state. */
@Service
@Transactional
public class Sessions {

    private final SessionRows rows;
    private final Clock clock;

    Sessions(SessionRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** In the order of time; cancelled ones are left out. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Session> of(UUID edition) {
        return rows.of(edition);
    }

    /** What a person has a seat in or leads, in the order of time. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Session> ofPerson(UUID person) {
        return rows.ofPerson(person);
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<Session> ofSubmission(UUID submission) {
        return rows.ofSubmission(submission);
    }

    /** Cancelled ones too. @throws Refused "panel.sessionGone" */
    @ForModules
    @Transactional(readOnly = true)
    public Session found(UUID session) {
        return rows.find(session).orElseThrow(() -> new Refused("panel.sessionGone"));
    }

    /** Held until the transaction ends. @throws Refused "panel.sessionGone" */
    @ForModules
    public Session lock(UUID session) {
        return rows.lock(session).orElseThrow(() -> new Refused("panel.sessionGone"));
    }

    /** @throws Refused "finals.notOpen" when the session is in another state */
    @ForModules
    public void enter(UUID session, Session.State from, Session.State to) {
        Refused.unless(rows.enter(session, from, to, clock.instant()), "finals.notOpen");
    }
}
