package id.anugerah.objection;

import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.objection.store.ObjectionRows;
import id.anugerah.release.Corrections;
import id.anugerah.submission.SubmissionEnded;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Amendments;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.VerificationOutcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boxes of objection.bpmn that nobody sits at. */
@Service
@Transactional
public class ObjectionOutcome {

    private final ObjectionRows rows;
    private final Submissions submissions;
    private final VerificationOutcome verifications;
    private final Amendments amendments;
    private final Corrections corrections;
    private final ObjectionProcess process;
    private final ObjectionLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ObjectionOutcome(ObjectionRows rows, Submissions submissions, VerificationOutcome verifications, Amendments amendments,
                     Corrections corrections, ObjectionProcess process, ObjectionLetters letters, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.verifications = verifications;
        this.amendments = amendments;
        this.corrections = corrections;
        this.process = process;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The box task_escalate_objection: the answer is late. */
    @ForModules
    public void escalate(UUID submission) {
        rows.escalate(submission, clock.instant());
        audit.record(submission, "objection.escalated", Map.of());
        letters.overdue(submissions.get(submission), rows.find(submission).orElseThrow());
    }

    /** The box task_change_score: what was upheld counts from now on. A released list stays until two people correct it. */
    @ForModules
    public void changeScore(UUID submission) {
        Map<String, Finding> counting = verifications.verified(submission);
        List<Finding> upheld = rows.find(submission).orElseThrow().points().stream()
                .filter(point -> point.ruling().filter(Ruling::upheld).isPresent())
                .map(point -> finding(point.indicator(), point.ruling().orElseThrow(), counting.get(point.indicator()))).toList();
        amendments.amend(submission, upheld);
        corrections.look(submissions.get(submission).edition());
    }

    /** The box task_tell_objection: from here on the participant reads the answer. */
    @ForModules
    public void tell(UUID id) {
        rows.answered(id, clock.instant());
        Objection answered = rows.find(id).orElseThrow();
        audit.record(id, "objection.answered", Map.of("upheld", answered.upheld(), "indicators", answered.points().size()));
        letters.answered(submissions.get(id), answered);
    }

    /** The participation has ended: there is nobody left to answer. */
    @EventListener
    void ended(SubmissionEnded gone) {
        end(gone.submission());
    }

    /** Without an answer; nothing happens where none is open. */
    @ForModules
    public void end(UUID id) {
        if (rows.end(id)) {
            process.ended(id);
            audit.record(id, "objection.ended", Map.of());
        }
    }

    /** Where it still differs from what the participant chose, the word for why stays the one that was given before. */
    private static Finding finding(String indicator, Ruling ruling, Finding before) {
        return new Finding(indicator, ruling.after(), before.code().or(() -> Optional.of(ReasonCode.OTHER)), ruling.reason(), "");
    }
}
