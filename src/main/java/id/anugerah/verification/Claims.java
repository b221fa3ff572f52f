package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.ForVerifiers;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.substitute.StandIns;
import id.anugerah.verification.store.ConflictRows;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who judges what: taking from the queue, giving back, standing aside, handing to somebody else. */
@Service
@Transactional
public class Claims {

    private static final Box[] QUEUE = {Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN, Box.TASK_JUDGE_OBJECTION};

    private final VerificationRows rows;
    private final ConflictRows conflicts;
    private final WorkList workList;
    private final Accounts accounts;
    private final StandIns standIns;
    private final Editions editions;
    private final ClaimLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Claims(VerificationRows rows, ConflictRows conflicts, WorkList workList, Accounts accounts, StandIns standIns, Editions editions,
           ClaimLetters letters, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.conflicts = conflicts;
        this.workList = workList;
        this.accounts = accounts;
        this.standIns = standIns;
        this.editions = editions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the submission that has waited longest among those this person may take; absent when the queue is empty. */
    @ForVerifiers
    public Optional<UUID> claimNext() {
        return claimNext(Optional.empty());
    }

    /** The same among the submissions of one edition. */
    @ForVerifiers
    public Optional<UUID> claimNext(Optional<UUID> edition) {
        Person person = CurrentPerson.required();
        int held = workList.held(person.id(), QUEUE);
        Optional<WorkItem> next = workList.lockNext(person.id(), edition, QUEUE);
        next.ifPresent(item -> hold(item, person, held)); // the queue has looked for conflicts
        return next.map(WorkItem::submission);
    }

    /**
     * Takes one task.
     *
     * @throws Refused "worklist.taken", "worklist.gone", "verification.conflict", "verification.touched", "verification.tooMany"
     */
    @ForVerifiers
    public UUID claim(String task) {
        WorkItem item = found(task);
        take(item, CurrentPerson.required());
        return item.submission();
    }

    /**
     * Gives a task to a verifier, whoever holds it now; what a former holder has found stays as a record and counts no more.
     *
     * @throws Refused "verification.leadOnly" to whom is not lead verifier, organizer or administrator, "worklist.holdsAlready",
     *                 "verification.otherRole", "verification.otherConflict", "verification.otherTouched",
     *                 "verification.otherTooMany" about the one who gets it
     */
    @ForSignedIn
    public void assign(String task, UUID verifier) {
        Person giver = CurrentPerson.required();
        Refused.unless(giver.has(Role.LEAD_VERIFIER) || giver.has(Role.ORGANIZER) || giver.has(Role.ADMINISTRATOR),
                "verification.leadOnly");
        WorkItem item = found(task);
        Refused.unless(!verifier.equals(item.assignee()), "worklist.holdsAlready");
        int inHand = workList.held(verifier, QUEUE); // before the task is touched, see WorkList.lockNext
        if (item.assignee() != null) {
            rows.openOf(item.assignee(), item.submission()).ifPresent(held -> {
                leave(held, "handedOver", "");
                letters.taken(item, held.verifier());
            });
        }
        give(item, verifier, inHand);
    }

    /**
     * The holder gives a submission to a colleague: by the rules of {@link #assign}, in the round in which it is held. The
     * colleague starts blind; what the holder has found stays as a record and counts no more. The reason stays in the audit
     * and is not told to the colleague, because it could carry a judgement over. The colleague is told by mail and finds the
     * task unread among their own.
     *
     * @param submission one that the person who is signed in is judging
     * @param colleague  account of somebody with the role that the task asks for
     * @throws Refused "verification.notYours", "worklist.holdsAlready", "reason.needed", and as {@link #assign} about the colleague
     */
    @ForVerifiers
    public void handOver(UUID submission, UUID colleague, String typed) {
        Verification held = mine(submission);
        Refused.unless(!colleague.equals(held.verifier()), "worklist.holdsAlready");
        WorkItem item = workList.open(held.round().box(), submission).orElseThrow(() -> new Refused("worklist.gone"));
        int inHand = workList.held(colleague, QUEUE);
        leave(held, "handedOver", Reason.of(typed));
        give(item, colleague, inHand);
    }

    /**
     * A substitute takes what its holder has in hand; the caller has checked that they stand in. The substitute begins blind, by
     * the rules of {@link #claim}: nobody gives both opinions on one submission.
     *
     * @throws Refused as {@link #claim}
     */
    @ForModules
    public void takeOver(String task) {
        WorkItem item = found(task);
        Person person = CurrentPerson.required();
        workList.held(person.id(), QUEUE); // before the task is touched, see WorkList.lockNext
        rows.openOf(item.assignee(), item.submission()).ifPresent(held -> leave(held, "stoodIn", ""));
        take(item, person);
    }

    /** Gives a claimed submission back to the queue; the next verifier starts blind. @throws Refused "reason.needed" */
    @ForVerifiers
    public void giveBack(UUID submission, String typed) {
        leave(mine(submission), "givenBack", Reason.of(typed));
    }

    /** Stands aside for good: the submission goes back and is never offered to this person again, in no round. */
    @ForVerifiers
    public void recuse(UUID submission, String typed) {
        Verification verification = mine(submission);
        String reason = Reason.of(typed);
        conflicts.recuse(submission, CurrentPerson.id(), reason, clock.instant());
        leave(verification, "recused", reason);
    }

    /** Everything that a person holds goes back to the queue: the account was closed, or the lease has run out. */
    @ForModules
    public void takeAllFrom(UUID verifier, String why) {
        takeFrom(verifier, held -> true, why);
    }

    /** Some of it. */
    @ForModules
    public void takeFrom(UUID verifier, Predicate<Verification> which, String why) {
        rows.heldBy(verifier).stream().filter(which).forEach(held -> leave(held, why, ""));
    }

    /** Whatever is being judged of a case that has ended. */
    @ForModules
    public void endAll(UUID submission) {
        workList.lockTasks(submission);
        rows.of(submission).stream().filter(held -> !held.finished()).forEach(held -> leave(held, "ended", ""));
    }

    /** A claim whose lease has run out; nothing when the verifier has done something meanwhile. */
    @ForModules
    public void expire(UUID verification) {
        rows.lockIdle(verification, clock.instant()).ifPresent(held -> {
            leave(held, "expired", "");
            letters.expired(held);
        });
    }

    private void give(WorkItem item, UUID verifier, int inHand) {
        Refused.unless(item.endedAt() == null, "worklist.gone");
        standIns.requirePresent(verifier);
        Refused.unless(workList.member(item.task(), verifier), "verification.otherRole");
        Refused.unless(workList.mayTake(item.task(), verifier), item.box().equals(Box.TASK_JUDGE_OBJECTION)
                ? "verification.otherTouched" : "verification.otherConflict");
        hold(item, accounts.get(verifier).person(), inHand);
        audit.record(item.submission(), "verification.assigned", Map.of("verifier", verifier.toString()));
        workList.unread(item.task(), verifier);
        letters.given(item, verifier);
    }

    private void take(WorkItem item, Person person) {
        Round round = Round.of(item.box());
        Refused.unless(item.endedAt() == null, "worklist.gone");
        Refused.unless(round == Round.SETTLEMENT ? person.has(Role.LEAD_VERIFIER) : person.has(Role.VERIFIER),
                "verification.wrongRole");
        Refused.unless(workList.mayTake(item.task(), person.id()),
                round == Round.OBJECTION ? "verification.touched" : "verification.conflict");
        hold(item, person, workList.held(person.id(), QUEUE));
    }

    private void hold(WorkItem item, Person person, int held) {
        Round round = Round.of(item.box());
        Refused.unless(round == Round.SETTLEMENT || person.has(Role.VERIFIER), "verification.wrongRole");
        int most = editions.get(item.edition()).parameters().maxClaims();
        Refused.unless(round == Round.SETTLEMENT || held < most,
                person.id().equals(CurrentPerson.id()) ? "verification.tooMany" : "verification.otherTooMany", most);
        workList.claim(item.task(), person.id());
        Verification verification = new Verification(UUID.randomUUID(), item.submission(), round, person.id(), false);
        rows.begin(verification, clock.instant());
        if (round == Round.SETTLEMENT) {
            rows.adoptAgreed(verification.id(), item.submission(), clock.instant());
        }
        audit.record(item.submission(), "verification.claimed", Map.of("round", round.name()));
    }

    private void leave(Verification held, String how, String reason) {
        rows.leave(held.id(), how, reason, clock.instant());
        workList.open(held.round().box(), held.submission()).ifPresent(item -> workList.release(item.task()));
        audit.record(held.submission(), "verification." + how, reason.isEmpty() ? Map.of("round", held.round().name())
                : Map.of("round", held.round().name(), "reason", reason));
    }

    private WorkItem found(String task) {
        return workList.find(task).orElseThrow(() -> new Refused("worklist.gone"));
    }

    private Verification mine(UUID submission) {
        return rows.openOf(CurrentPerson.id(), submission).orElseThrow(() -> new Refused("verification.notYours"));
    }
}
