package id.anugerah.deadline;

import id.anugerah.access.ForAnyone;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.deadline.store.DeadlineRows;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.Phase;
import id.anugerah.edition.PhaseKind;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Moments;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when a form must be sent, and what moves that: an extension for one, an outage for all. */
@Service
@Transactional
public class Deadlines {

    private final DeadlineRows rows;
    private final Submissions submissions;
    private final Editions editions;
    private final Accounts accounts;
    private final DeadlineProcess process;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final DeadlineClock clock;

    Deadlines(DeadlineRows rows, Submissions submissions, Editions editions, Accounts accounts, DeadlineProcess process,
              Mailbox mailbox, AuditTrail audit, DeadlineClock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.editions = editions;
        this.accounts = accounts;
        this.process = process;
        this.mailbox = mailbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** For modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public Deadline of(Submission submission) {
        Edition edition = editions.get(submission.edition());
        Phase registration = edition.phase(PhaseKind.REGISTRATION);
        return Deadline.of(registration.opens(), registration.closes(), edition.parameters().grace(),
                rows.outages(edition.id()), rows.extensions(submission.id()));
    }

    /** Another time of the edition's, moved by its outages and with the same grace; nobody's extension counts for it. */
    @ForModules
    @Transactional(readOnly = true)
    public Deadline between(UUID edition, Instant opens, Instant closes) {
        return Deadline.of(opens, closes, editions.get(edition).parameters().grace(), rows.outages(edition), List.of());
    }

    /** What counts for one participant, for organizers. */
    @ForOverseers
    @Transactional(readOnly = true)
    public Deadline granted(UUID submission) {
        return of(submissions.get(submission));
    }

    /** Those that were declared, oldest first: for everybody. */
    @ForAnyone
    @Transactional(readOnly = true)
    public List<Outage> outages(UUID edition) {
        return rows.outages(edition);
    }

    @ForParticipants
    @Transactional(readOnly = true)
    public Deadline mine(UUID submission) {
        return of(submissions.own(submission));
    }

    /**
     * Gives one participant more time; the participant is told by mail.
     *
     * @param until first instant after it: later than the deadline that counts now, before document evaluation ends
     * @throws Refused "deadline.closed" when the form is not open, "deadline.notLater", "deadline.tooLate", "reason.needed"
     */
    @ForOrganizers
    public void grantExtension(UUID submission, Instant until, String reason) {
        Submission extended = submissions.lock(submission, true);
        Refused.unless(extended.state() == SubmissionState.FILLING, "deadline.closed");
        String why = Reason.of(reason);
        Refused.unless(until.isAfter(of(extended).closes()) && until.isAfter(clock.now()), "deadline.notLater");
        Edition edition = editions.get(extended.edition());
        Refused.unless(until.isBefore(edition.phase(PhaseKind.EVALUATION).closes()), "deadline.tooLate");
        rows.insertExtension(submission, new Extension(until, why, clock.now()));
        audit.record(submission, "deadline.extended", Map.of("until", until.toString(), "reason", why));
        moved(extended, edition, "extension", why);
    }

    /**
     * Declares that the product could not be used; every form that is open and touched gets that time back and is told.
     *
     * @param ended first instant after it
     * @throws Refused "deadline.noTime" when it does not end after its beginning, "reason.needed"
     */
    @ForOrganizers
    public void declareOutage(UUID edition, Instant began, Instant ended, String reason) {
        Refused.unless(began.isBefore(ended), "deadline.noTime");
        String why = Reason.of(reason);
        rows.insertOutage(edition, new Outage(began, ended, why), clock.now());
        audit.record(edition, "deadline.outage", Map.of("began", began.toString(), "ended", ended.toString(), "reason", why));
        Edition touched = editions.get(edition);
        for (Submission open : submissions.inStates(edition, Set.of(SubmissionState.FILLING))) {
            Submission locked = submissions.lock(open.id(), true);
            Deadline deadline = of(locked);
            boolean moves = deadline.outages().stream().anyMatch(outage -> outage.began().equals(began) && outage.ended().equals(ended));
            if (locked.state() == SubmissionState.FILLING && moves) {
                audit.record(open.id(), "deadline.outage", Map.of("until", deadline.closes().toString(), "reason", why));
                moved(locked, touched, "outage", why);
            }
        }
    }

    private void moved(Submission submission, Edition edition, String kind, String why) {
        Deadline deadline = of(submission);
        process.deadlineMoved(submission.id(), deadline.closes(), deadline.taken());
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), kind, submission.bodyName(), submission.reference(),
                Moments.full(Moments.lastMinute(deadline.closes()), edition.zone(), Locale.forLanguageTag(owner.language())), why,
                edition.name()).about(submission.id(), edition.id()));
    }
}
