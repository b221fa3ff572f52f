package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForVerifiers;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What verifiers do: claim, judge, finish. */
@Service
@Transactional
public class Verifications {

    private static final Box[] QUEUE = {Box.TASK_VERIFY, Box.TASK_VERIFY_AGAIN};

    private final VerificationRows rows;
    private final WorkList workList;
    private final SelfAssessment assessments;
    private final Scoring scoring;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    Verifications(VerificationRows rows, WorkList workList, SelfAssessment assessments, Scoring scoring, Editions editions,
                  AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.workList = workList;
        this.assessments = assessments;
        this.scoring = scoring;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes the submission that has waited longest among those this person may take; absent when the queue is empty. */
    @ForVerifiers
    public Optional<UUID> claimNext() {
        Optional<WorkItem> next = workList.lockNext(CurrentPerson.id(), QUEUE);
        next.ifPresent(this::take);
        return next.map(WorkItem::submission);
    }

    /**
     * Takes one task.
     *
     * @throws Refused "worklist.taken", "worklist.gone", "verification.conflict", "verification.tooMany"
     */
    @ForVerifiers
    public UUID claim(String task) {
        WorkItem item = workList.find(task).orElseThrow(() -> new Refused("worklist.gone"));
        take(item);
        return item.submission();
    }

    private void take(WorkItem item) {
        Person person = CurrentPerson.required();
        Round round = Round.of(item.box());
        Refused.unless(item.endedAt() == null, "worklist.gone");
        Refused.unless(round == Round.SETTLEMENT ? person.has(Role.LEAD_VERIFIER) : person.has(Role.VERIFIER),
                "verification.wrongRole");
        Refused.unless(workList.mayTake(item.task(), person.id()), "verification.conflict");
        int most = editions.get(item.edition()).parameters().maxClaims();
        Refused.unless(round == Round.SETTLEMENT || workList.held(person.id(), QUEUE) < most, "verification.tooMany", most);
        workList.claim(item.task(), person.id());
        Verification verification = new Verification(UUID.randomUUID(), item.submission(), round, person.id(), false);
        rows.begin(verification, clock.instant());
        if (round == Round.SETTLEMENT) {
            rows.adoptAgreed(verification.id(), item.submission(), clock.instant());
        }
        audit.record(item.submission(), "verification.claimed", Map.of("round", round.name()));
    }

    /** Gives a claimed submission back to the queue; findings made so far are dropped, so the next verifier starts blind. */
    @ForVerifiers
    public void giveBack(UUID submission, String typed) {
        Verification verification = mine(submission);
        String reason = Reason.of(typed);
        rows.drop(verification.id());
        workList.release(workList.open(verification.round().box(), submission).orElseThrow().task());
        audit.record(submission, "verification.givenBack", Map.of("round", verification.round().name(), "reason", reason));
    }

    @ForVerifiers
    @Transactional(readOnly = true)
    public Workspace workspace(UUID submission) {
        Verification verification = mine(submission);
        AssessmentForm form = assessments.formOf(submission);
        Map<String, Finding> findings = rows.findings(verification.id());
        Map<Round, Map<String, Finding>> opinions = new EnumMap<>(Round.class);
        if (verification.round() == Round.SETTLEMENT) {
            rows.of(submission).stream().filter(other -> other.round() != Round.SETTLEMENT)
                    .forEach(other -> opinions.put(other.round(), rows.findings(other.id())));
        }
        Map<String, Option> options = new HashMap<>();
        form.answers().forEach((indicator, answer) -> answer.option().ifPresent(option -> options.put(indicator, option)));
        findings.forEach((indicator, finding) -> options.put(indicator, finding.option()));
        return new Workspace(verification, form, findings, scoring.score(form.instrument(), options), opinions);
    }

    /**
     * Judges one indicator; again until finished.
     *
     * @throws Refused "verification.reasonNeeded" when the option differs from the participant's and no reason is given
     */
    @ForVerifiers
    public void judge(UUID submission, String indicator, Option option, String typed) {
        String reason = PlainText.of(typed);
        Verification verification = mine(submission);
        Option claimed = rows.claimedOption(submission, indicator)
                .orElseThrow(() -> new Refused("instrument.unknownIndicator", indicator));
        Refused.unless(option == claimed || !reason.isBlank(), "verification.reasonNeeded", indicator);
        rows.record(verification.id(), new Finding(indicator, option, reason), clock.instant());
    }

    /** Finishes the judgement; the process goes on. @throws Refused "verification.incomplete" with the first open indicator */
    @ForVerifiers
    public void finish(UUID submission) {
        Verification verification = mine(submission);
        Map<String, Finding> findings = rows.findings(verification.id());
        Optional<Indicator> open = assessments.formOf(submission).instrument().indicators().stream()
                .filter(indicator -> !findings.containsKey(indicator.id())).findFirst();
        open.ifPresent(indicator -> {
            throw new Refused("verification.incomplete", indicator.id());
        });
        rows.finish(verification.id(), clock.instant());
        audit.record(submission, "verification.finished", Map.of("round", verification.round().name()));
        workList.complete(verification.round().box(), submission, Map.of());
    }

    /** Whether an open judgement of this person is there: what the evidence viewer and the screens ask. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean judges(UUID person, UUID submission) {
        return rows.openOf(person, submission).isPresent();
    }

    private Verification mine(UUID submission) {
        return rows.openOf(CurrentPerson.id(), submission).orElseThrow(() -> new Refused("verification.notYours"));
    }
}
