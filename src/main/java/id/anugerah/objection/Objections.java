package id.anugerah.objection;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.objection.store.ObjectionRows;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.Finding;
import id.anugerah.verification.VerificationOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A participant writes its objection, which saves by itself, and files it once. */
@Service
@Transactional
public class Objections {

    /** Code points in a text and in an answer. */
    public static final int LONGEST = 1_000;

    private final ObjectionRows rows;
    private final Windows windows;
    private final Submissions submissions;
    private final VerificationOutcome verifications;
    private final SelfAssessment assessments;
    private final Editions editions;
    private final ObjectionProcess process;
    private final ObjectionLetters letters;
    private final PointsOfRulings points;
    private final AuditTrail audit;
    private final DeadlineClock clock;

    Objections(ObjectionRows rows, Windows windows, Submissions submissions, VerificationOutcome verifications,
               SelfAssessment assessments, Editions editions, ObjectionProcess process, ObjectionLetters letters,
               PointsOfRulings points, AuditTrail audit, DeadlineClock clock) {
        this.rows = rows;
        this.windows = windows;
        this.submissions = submissions;
        this.verifications = verifications;
        this.assessments = assessments;
        this.editions = editions;
        this.process = process;
        this.letters = letters;
        this.points = points;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused "submission.notYours" */
    @ForParticipants
    @Transactional(readOnly = true)
    public Desk mine(UUID id) {
        Submission submission = submissions.own(id);
        Optional<Objection> objection = rows.find(id).map(Objection::told);
        Optional<Window> window = windows.of(submission.edition());
        Edition edition = editions.get(submission.edition());
        Optional<String> closed = broken(submission, objection, window, clock.now());
        Set<String> objectable = closed.isPresent() ? Set.of()
                : Lowered.in(assessments.formOf(id), verifications.verified(id)).keySet();
        return new Desk(objection, objection.map(one -> points.of(submission, one)).orElse(Map.of()), window, closed, objectable,
                edition.parameters().objectionAnswerDays(), edition.parameters().objectionFiles());
    }

    /**
     * Keeps what is typed about an indicator; a text that is still empty is kept too.
     *
     * @throws Refused by {@link #open}, "objection.unknownIndicator", "objection.notLowered", "objection.tooLong"
     */
    @ForParticipants
    public void write(UUID submission, String indicator, String typed) {
        open(submission);
        Map<String, Finding> counting = verifications.verified(submission);
        FilingRule.requireObjectable(indicator, counting, Lowered.in(assessments.formOf(submission), counting));
        String text = FilingRule.kept(typed);
        rows.begin(submission, clock.now());
        rows.write(submission, indicator, text, clock.now());
    }

    /** Takes an indicator out of the draft. @throws Refused by {@link #open} */
    @ForParticipants
    public void drop(UUID submission, String indicator) {
        open(submission);
        rows.drop(submission, indicator);
    }

    /**
     * Files the draft as it is kept; the process begins and the participant gets a receipt by mail.
     *
     * @throws Refused by {@link #open} and {@link FilingRule}
     */
    @ForParticipants
    public Objection file(UUID id) {
        Submission submission = open(id);
        Objection draft = rows.find(id).orElseThrow(() -> new Refused("objection.noIndicator"));
        Edition edition = editions.get(submission.edition());
        Map<String, Finding> counting = verifications.verified(id);
        FilingRule.requireComplete(draft, counting, Lowered.in(assessments.formOf(id), counting), edition.parameters().objectionFiles());
        Instant now = clock.now();
        Instant due = now.plus(Duration.ofDays(edition.parameters().objectionAnswerDays()));
        rows.file(id, CurrentPerson.id(), windows.of(submission.edition()).orElseThrow().announcement(), now, due);
        audit.record(id, "objection.filed", Map.of("indicators", draft.points().stream().map(Objected::indicator).toList(),
                "files", draft.files().size()));
        process.filed(id);
        Objection filed = rows.find(id).orElseThrow();
        letters.filed(submission, filed);
        return filed;
    }

    /** First instant at which the answer is late: what the diagram asks the calendar for. */
    @ForModules
    @Transactional(readOnly = true)
    public Instant due(UUID submission) {
        return rows.find(submission).flatMap(Objection::due).orElseThrow();
    }

    /**
     * The submission, locked, whose objection may be written now.
     *
     * @throws Refused "submission.notYours", "submission.ownerOnly", "objection.filedAlready", "objection.ended",
     *                 "objection.notYet", "objection.over"
     */
    @ForModules
    public Submission open(UUID id) {
        Submission submission = submissions.lock(id, true); // before the clock is asked: whoever waits here may come too late
        submissions.require(Right.OWN, submission);
        broken(submission, rows.find(id), windows.of(submission.edition()), clock.now()).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return submission;
    }

    private static Optional<String> broken(Submission submission, Optional<Objection> objection, Optional<Window> window,
                                           Instant now) {
        if (objection.filter(one -> !one.draft()).isPresent()) {
            return Optional.of("objection.filedAlready");
        }
        return switch (submission.state()) {
            case WITHDRAWN, DISQUALIFIED -> Optional.of("objection.ended");
            default -> !submission.verificationOpen() || window.isEmpty() ? Optional.of("objection.notYet")
                    : window.get().takes(now) ? Optional.empty() : Optional.of("objection.over");
        };
    }
}
