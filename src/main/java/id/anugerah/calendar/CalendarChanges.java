package id.anugerah.calendar;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.batch.Batches;
import id.anugerah.calendar.store.ChangeRows;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** An organizer changes the calendar: first a look at what it does, then the change itself, all of it or nothing. */
@Service
@Transactional
public class CalendarChanges {

    private final ChangeRows rows;
    private final Application application;
    private final Submissions submissions;
    private final Batches batches;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarChanges(ChangeRows rows, Application application, Submissions submissions, Batches batches, AuditTrail audit,
                    Clock clock) {
        this.rows = rows;
        this.application = application;
        this.submissions = submissions;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does everything that the change would do, counts it and takes it back: nothing stays, nobody is told. */
    @ForOrganizers
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public CalendarEffect look(UUID edition, List<Move> moves) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        List<CalendarRule> broken = application.broken(edition, moves);
        boolean drafts = moves.stream().anyMatch(move -> move.phase() == PhaseKind.REGISTRATION && move.boundary() == Boundary.CLOSES);
        boolean earlier = moves.stream().anyMatch(move -> move.boundary() == Boundary.CLOSES && !move.later());
        if (!broken.isEmpty()) {
            return new CalendarEffect(broken, List.of(), 0, 0, earlier);
        }
        Application.Done done = application.apply(edition, moves, "");
        return new CalendarEffect(List.of(), done.boxes(), done.told(),
                drafts ? submissions.inStates(edition, Set.of(SubmissionState.FILLING)).size() : 0, earlier);
    }

    /**
     * Asks for the change. From the commit on it happens, also if this node dies; it is applied in one transaction.
     *
     * @return its id
     * @throws Refused "calendar." and the name of a {@link CalendarRule}, "calendar.waiting" while another one is not applied,
     *                 "reason.needed", "reason.tooLong"
     */
    @ForOrganizers
    public UUID ask(UUID edition, List<Move> moves, String typed) {
        String reason = Reason.of(typed);
        rows.lock(edition);
        Refused.unless(rows.of(edition).stream().noneMatch(CalendarChange::waits), "calendar.waiting");
        application.broken(edition, moves).stream().findFirst().ifPresent(rule -> {
            throw new Refused("calendar." + rule.name());
        });
        UUID id = UUID.randomUUID();
        rows.insert(id, edition, moves, reason, CurrentPerson.id(), clock.instant(),
                batches.start(CalendarWork.KIND, edition.toString(), reason, List.of(id.toString())));
        audit.record(edition, "calendar.asked", Map.of("moves", Application.told(moves), "reason", reason));
        return id;
    }

    /** Tries a change again that failed by an accident, not by a rule. */
    @ForOrganizers
    public void again(UUID change) {
        CalendarChange failed = rows.find(change).orElseThrow(() -> new Refused("calendar.unknown"));
        rows.lock(failed.edition());
        audit.record(failed.edition(), "calendar.again", Map.of("moves", Application.told(failed.moves())));
        batches.retryFailed(failed.run());
    }

    /** Newest first, with what waits and what was refused. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<CalendarChange> of(UUID edition) {
        return rows.of(edition);
    }

    /** What has changed, the newest first: for everybody. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<CalendarChange> announced(UUID edition) {
        return rows.of(edition).stream().filter(change -> change.appliedAt().isPresent()).toList();
    }
}
