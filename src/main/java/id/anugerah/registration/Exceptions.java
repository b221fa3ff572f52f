package id.anugerah.registration;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.audit.AuditTrail;
import id.anugerah.registration.store.ExceptionRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions from the table of eligibility: a participant asks with a reason, one organizer decides with another. */
@Service
@Transactional
public class Exceptions {

    private static final int LONGEST = 1_000;

    private final ExceptionRows rows;
    private final Submissions submissions;
    private final WorkList workList;
    private final RegistrationMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    Exceptions(ExceptionRows rows, Submissions submissions, WorkList workList, RegistrationMails mails,
               AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.workList = workList;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @ForModules
    public void ask(UUID submission, String reason) {
        rows.insert(submission, reason, clock.instant());
        audit.record(submission, "registration.exceptionAsked", Map.of("reason", reason));
    }

    /** Whether an organizer has still to decide. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean asked(UUID submission) {
        return rows.find(submission).filter(one -> one.granted().isEmpty()).isPresent();
    }

    /** For the people of the submission: that their wish is being looked at, or what came of it. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<ExceptionCase> own(UUID submission) {
        return rows.find(submissions.own(submission).id());
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public Optional<ExceptionCase> of(UUID submission) {
        return rows.find(submission);
    }

    /** Submissions of an edition that wait for a decision, by reference. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<UUID> open(UUID edition) {
        return rows.open(edition);
    }

    /**
     * The box task_decide_exception: the reason goes to the participant and into the audit.
     *
     * @throws Refused "registration.exception.decided", "registration.exception.reasonNeeded"
     */
    @ForOrganizers
    public void decide(UUID id, boolean granted, String typed) {
        String reason = PlainText.of(typed);
        Refused.unless(!reason.isBlank() && reason.length() <= LONGEST, "registration.exception.reasonNeeded", LONGEST);
        Submission submission = submissions.lock(id, true);
        Refused.unless(asked(id) && workList.open(Box.TASK_DECIDE_EXCEPTION, id).isPresent(), "registration.exception.decided");
        rows.decide(id, granted, reason, CurrentPerson.id(), clock.instant());
        audit.record(submission.id(), granted ? "registration.exceptionGranted" : "registration.exceptionDenied",
                Map.of("reason", reason, "refusals", submission.refusals()));
        mails.decided(submission, granted, reason);
        if (granted) {
            submissions.refuse(id, List.of()); // from here on nothing stands against it
        }
        workList.complete(Box.TASK_DECIDE_EXCEPTION, id, Map.of("exceptionGranted", granted));
    }
}
