package id.anugerah.submission;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.store.ColleagueRows;
import id.anugerah.submission.store.SubmissionRows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case file of every participant. */
@Service
@Transactional
public class Submissions {

    private final SubmissionRows rows;
    private final ColleagueRows colleagues;
    private final SubmissionProcess process;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Submissions(SubmissionRows rows, ColleagueRows colleagues, SubmissionProcess process, Accounts accounts, Mailbox mailbox,
                AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.process = process;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the case and starts its process, in the caller's transaction. */
    @ForModules
    public void open(NewSubmission submission) {
        rows.insert(submission, clock.instant());
        audit.record(submission.id(), "submission.registered", Map.of("reference", submission.reference()));
        process.start(submission.id());
    }

    /** The submissions that the person who is signed in may see, as owner or colleague, newest first. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<Submission> mine() {
        return rows.seenBy(CurrentPerson.id());
    }

    /** A submission that the person may see. @throws Refused "submission.notYours" for any other, existing or not */
    @ForParticipants
    @Transactional(readOnly = true)
    public Submission own(UUID id) {
        return rows.find(id).filter(submission -> right(submission, CurrentPerson.id()) != Right.NONE)
                .orElseThrow(() -> new Refused("submission.notYours"));
    }

    /** What a person may do with a submission: the one rule that every module asks. */
    @ForModules
    @Transactional(readOnly = true)
    public Right right(Submission submission, UUID person) {
        return submission.owner().equals(person) ? Right.OWN : colleagues.right(submission.id(), person);
    }

    /** @throws Refused "submission.notYours" to whom may not even see it, "submission.lookOnly" to whom may only see it */
    @ForModules
    @Transactional(readOnly = true)
    public void require(Right needed, Submission submission) {
        Right has = right(submission, CurrentPerson.id());
        Refused.unless(has != Right.NONE, "submission.notYours");
        Refused.unless(has.includes(needed), needed == Right.OWN ? "submission.ownerOnly" : "submission.lookOnly");
    }

    /** Whether the person may do that, for screens that offer it or not. */
    @ForParticipants
    @Transactional(readOnly = true)
    public boolean may(Right needed, UUID id) {
        return rows.find(id).filter(submission -> right(submission, CurrentPerson.id()).includes(needed)).isPresent();
    }

    /** Whether the person owns a submission of the edition that has not ended. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean takesPart(UUID person, UUID edition) {
        return rows.ownedBy(person).stream().anyMatch(one -> one.edition().equals(edition) && !one.state().ended());
    }

    /** The submission that keeps others of the same body out; absent when the body is free. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<UUID> ofBody(UUID edition, String body) {
        return rows.ofBody(edition, body);
    }

    /** Another name for the body that takes part. The caller has made sure that the new body is free. */
    @ForModules
    public void rename(UUID id, String body, String bodyName) {
        rows.rename(id, body, bodyName);
    }

    /** Another owner, who from now on alone has an owner's rights; the former one has none left. */
    @ForModules
    public void handOver(UUID id, UUID to) {
        rows.setOwner(id, to);
        colleagues.remove(id, to);
        audit.record(id, "submission.handedOver", Map.of("to", to.toString()));
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public List<Submission> of(UUID edition) {
        return rows.of(edition);
    }

    @ForOverseers
    @Transactional(readOnly = true)
    public Map<SubmissionState, Integer> counts(UUID edition) {
        return rows.counts(edition);
    }

    /** Absent for ids that are no submission's, for example an edition's. */
    @ForModules
    @Transactional(readOnly = true)
    public Optional<Submission> find(UUID id) {
        return rows.find(id);
    }

    @ForModules
    @Transactional(readOnly = true)
    public Submission get(UUID id) {
        return rows.find(id).orElseThrow(() -> new Refused("submission.notYours"));
    }

    @ForModules
    @Transactional(readOnly = true)
    public List<Submission> inStates(UUID edition, Set<SubmissionState> states) {
        return rows.inStates(edition, states);
    }

    /** Reads and locks: {@code exclusive} for acts that change the state, shared for those that must not outlive it. */
    @ForModules
    public Submission lock(UUID id, boolean exclusive) {
        return rows.lock(id, exclusive).orElseThrow(() -> new Refused("submission.notYours"));
    }

    @ForModules
    public void enter(UUID id, SubmissionState state) {
        rows.setState(id, state);
        audit.record(id, "submission." + state.name().toLowerCase(java.util.Locale.ROOT), Map.of());
    }

    /** A body that was not on the announced shortlist is a finalist now; its result is closed again until the awards. */
    @ForModules
    public void callUp(UUID id) {
        rows.closeResult(id);
        enter(id, SubmissionState.FINALIST);
    }

    @ForModules
    public void refuse(UUID id, List<String> refusals) {
        rows.setRefusals(id, refusals);
        audit.record(id, "submission.eligibility", Map.of("refusals", refusals));
    }

    @ForModules
    public void place(UUID id, Group group, int tableVersion) {
        rows.setGroup(id, group);
        audit.record(id, "submission.grouped", Map.of("group", group.name(), "groupTable", tableVersion));
    }

    @ForModules
    public void submitted(UUID id, Instant at, Score claimed) {
        rows.setSubmitted(id, at, claimed);
        enter(id, SubmissionState.SUBMITTED);
    }

    @ForModules
    public void verified(UUID id, Score points) {
        rows.setVerified(id, points);
        enter(id, SubmissionState.VERIFIED);
    }

    @ForModules
    public void scored(UUID id, Score points) {
        rows.setJury(id, points);
        enter(id, SubmissionState.SCORED);
    }

    @ForModules
    public void openResult(UUID id) {
        rows.openResult(id);
        audit.record(id, "submission.resultOpened", Map.of());
    }

    /**
     * Until the jury has scored; the process ends with it and open tasks disappear.
     *
     * @throws Refused "submission.notWithdrawable", "reason.needed", "reason.tooLong"
     */
    @ForParticipants
    public void withdraw(UUID id, String reason) {
        Submission submission = lock(id, true);
        require(Right.OWN, submission);
        Refused.unless(submission.state().withdrawable(), "submission.notWithdrawable");
        end(submission, SubmissionState.WITHDRAWN, "submission.withdrawalReason", Reason.of(reason));
    }

    /** Ends the participation; the participant is told the reason. @throws Refused "submission.alreadyEnded", "reason.needed" */
    @ForOrganizers
    public void disqualify(UUID id, String reason) {
        Submission submission = lock(id, true);
        Refused.unless(!submission.state().ended(), "submission.alreadyEnded");
        String why = Reason.of(reason);
        end(submission, SubmissionState.DISQUALIFIED, "submission.disqualificationReason", why);
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), "disqualified", submission.bodyName(),
                submission.reference(), why).about(submission.id(), submission.edition()));
    }

    private void end(Submission before, SubmissionState how, String action, String reason) {
        enter(before.id(), how);
        audit.record(before.id(), action, Map.of("reason", reason));
        if (how == SubmissionState.WITHDRAWN) {
            process.withdrawn(before.id());
        } else if (before.state() != SubmissionState.NOT_SHORTLISTED) { // whose case has run to its end
            process.disqualified(before.id());
        }
        events.publishEvent(SubmissionEnded.of(before, how));
    }
}
