package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForVerifiers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Reason;
import id.anugerah.verification.store.ConflictRows;
import id.anugerah.worklist.ConflictDeclared;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies that a person declares not to judge. The own institution, its units and its parent need no declaration. */
@Service
@Transactional
public class Conflicts {

    private final ConflictRows rows;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conflicts(ConflictRows rows, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param institution the body, or the parent of the unit, that is not judged */
    public record Declared(UUID institution, String name, String reason, Instant at) {
    }

    /** A submission that the person stood aside from, for good. */
    public record Recused(String reference, String body, String reason, Instant at) {
    }

    /**
     * From now on nothing of that institution or its units is offered, and what the person holds of it goes back to its queue.
     *
     * @throws id.anugerah.shared.Refused "reason.needed"
     */
    @ForVerifiers
    public void declare(UUID institution, String typed) {
        String reason = Reason.of(typed);
        rows.declare(CurrentPerson.id(), institution, reason, clock.instant());
        audit.record(CurrentPerson.id(), "conflict.declared",
                Map.of("institution", institution.toString(), "institutionName", rows.nameOf(institution), "reason", reason));
        events.publishEvent(new ConflictDeclared(CurrentPerson.id(), institution));
    }

    /** Takes a declaration back; that it was there stays to be read. */
    @ForVerifiers
    public void withdraw(UUID institution) {
        rows.withdraw(CurrentPerson.id(), institution, CurrentPerson.id(), clock.instant());
        audit.record(CurrentPerson.id(), "conflict.withdrawn",
                Map.of("institution", institution.toString(), "institutionName", rows.nameOf(institution)));
    }

    /** Newest first. */
    @ForVerifiers
    @Transactional(readOnly = true)
    public List<Declared> mine() {
        return rows.of(CurrentPerson.id());
    }

    /** Somebody's, newest first: for those who watch over people. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Declared> declaredBy(UUID person) {
        return rows.of(person);
    }

    /** Newest first. */
    @ForVerifiers
    @Transactional(readOnly = true)
    public List<Recused> recusals() {
        return rows.recusals(CurrentPerson.id());
    }
}
