package id.anugerah.verification;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForVerifiers;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.audit.AuditTrail;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.verification.store.VerificationRows;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judging a claimed submission, indicator by indicator, until it is finished. */
@Service
@Transactional
public class Verifications {

    private final VerificationRows rows;
    private final Questions questions;
    private final WorkList workList;
    private final SelfAssessment assessments;
    private final Scoring scoring;
    private final AuditTrail audit;
    private final Clock clock;

    Verifications(VerificationRows rows, Questions questions, WorkList workList, SelfAssessment assessments, Scoring scoring,
                  AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.questions = questions;
        this.workList = workList;
        this.assessments = assessments;
        this.scoring = scoring;
        this.audit = audit;
        this.clock = clock;
    }

    @ForVerifiers
    @Transactional(readOnly = true)
    public Workspace workspace(UUID submission) {
        Verification verification = mine(submission);
        AssessmentForm form = assessments.formOf(submission);
        Map<String, Finding> findings = rows.findings(verification.id());
        Map<Round, Map<String, Finding>> opinions = new EnumMap<>(Round.class);
        if (verification.round() == Round.SETTLEMENT) {
            rows.of(submission).stream().filter(other -> other.round() == Round.FIRST || other.round() == Round.SECOND)
                    .forEach(other -> opinions.put(other.round(), rows.findings(other.id())));
        }
        Map<String, Option> options = new HashMap<>();
        form.answers().forEach((indicator, answer) -> answer.option().ifPresent(option -> options.put(indicator, option)));
        findings.forEach((indicator, finding) -> options.put(indicator, finding.option()));
        return new Workspace(verification, form, findings, scoring.of(form.edition().id()).score(form.instrument(), options), opinions,
                rows.lastStep(verification.id()), questions.of(submission));
    }

    /**
     * Judges one indicator; again until finished.
     *
     * @throws Refused "verification.codeNeeded" or "verification.reasonNeeded" when the option differs from the participant's
     *                 and does not say why, "verification.tooLong"
     */
    @ForVerifiers
    public void judge(UUID submission, Finding typed) {
        Verification verification = mine(submission);
        Option claimed = rows.claimedOption(submission, typed.indicator())
                .orElseThrow(() -> new Refused("instrument.unknownIndicator", typed.indicator()));
        rows.record(verification.id(), FindingRule.kept(typed, claimed), clock.instant());
    }

    /** Takes the last judgement back, one by one until nothing is left. @return the indicator; absent when there was nothing */
    @ForVerifiers
    public Optional<String> undo(UUID submission) {
        return rows.undo(mine(submission).id(), clock.instant());
    }

    /**
     * Finishes the judgement; the process goes on.
     *
     * @throws Refused "verification.incomplete" with the first open indicator, "question.open" while the participant is asked
     */
    @ForVerifiers
    public void finish(UUID submission) {
        Verification verification = mine(submission);
        Map<String, Finding> findings = rows.findings(verification.id());
        AssessmentForm form = assessments.formOf(submission);
        Optional<Indicator> open = form.instrument().indicators().stream()
                .filter(indicator -> !findings.containsKey(indicator.id())).findFirst();
        open.ifPresent(indicator -> {
            throw new Refused("verification.incomplete", indicator.id());
        });
        Refused.unless(verification.round() != Round.FIRST || questions.of(submission).filter(Question::open).isEmpty(),
                "question.open");
        Score points = scoring.of(form.edition().id()).score(form.instrument(), findings.values().stream()
                .collect(Collectors.toMap(Finding::indicator, Finding::option))).total();
        rows.finish(verification.id(), points, clock.instant());
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
        // an objection is judged elsewhere: only what was objected to, not the whole form
        return rows.openOf(CurrentPerson.id(), submission).filter(held -> held.round() != Round.OBJECTION)
                .orElseThrow(() -> new Refused("verification.notYours"));
    }
}
