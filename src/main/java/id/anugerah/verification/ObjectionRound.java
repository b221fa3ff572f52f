package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The part of a verification in judging an objection: who holds it, what was found so far. What may be found is said elsewhere. */
@Service
@Transactional
public class ObjectionRound {

    private final VerificationRows rows;
    private final WorkList workList;
    private final AuditTrail audit;
    private final Clock clock;

    ObjectionRound(VerificationRows rows, WorkList workList, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.workList = workList;
        this.audit = audit;
        this.clock = clock;
    }

    /** The claim of the person who is signed in. @throws Refused "verification.notYours" */
    @ForModules
    @Transactional(readOnly = true)
    public Verification mine(UUID submission) {
        return held(submission).orElseThrow(() -> new Refused("verification.notYours"));
    }

    @ForModules
    @Transactional(readOnly = true)
    public Optional<Verification> held(UUID submission) {
        return rows.openOf(CurrentPerson.id(), submission).filter(held -> held.round() == Round.OBJECTION);
    }

    /** What the holder has found so far, by indicator. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Finding> findings(UUID submission) {
        return rows.findings(mine(submission).id());
    }

    /** Keeps what the holder has found for one indicator, again until it is finished. */
    @ForModules
    public void record(UUID submission, Finding finding) {
        rows.record(mine(submission).id(), finding, clock.instant());
    }

    /**
     * The holder has answered everything; the process goes on.
     *
     * @param points the total with what was found
     */
    @ForModules
    public void finish(UUID submission, Score points, Map<String, Object> outcome) {
        Verification held = mine(submission);
        rows.finish(held.id(), points, clock.instant());
        audit.record(submission, "verification.finished", Map.of("round", held.round().name()));
        workList.complete(Box.TASK_JUDGE_OBJECTION, submission, outcome);
    }
}
