package id.anugerah.objection;

import id.anugerah.access.ForVerifiers;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.objection.store.ObjectionRows;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.verification.Amendments;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ObjectionRound;
import id.anugerah.verification.VerificationOutcome;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering an objection, indicator by indicator, by somebody who never had the submission in hand. */
@Service
@Transactional
public class Judging {

    /** The variable that gateway_objection_upheld reads. */
    static final String UPHELD = "objectionUpheld";

    private final ObjectionRows rows;
    private final ObjectionRound round;
    private final VerificationOutcome verifications;
    private final Amendments amendments;
    private final SelfAssessment assessments;
    private final Clock clock;

    Judging(ObjectionRows rows, ObjectionRound round, VerificationOutcome verifications, Amendments amendments,
            SelfAssessment assessments, Clock clock) {
        this.rows = rows;
        this.round = round;
        this.verifications = verifications;
        this.amendments = amendments;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @throws Refused "verification.notYours" to whoever does not hold it */
    @ForVerifiers
    @Transactional(readOnly = true)
    public Docket docket(UUID submission) {
        Map<String, Finding> found = round.findings(submission);
        Map<String, Finding> counting = verifications.verified(submission);
        Map<String, Ruling> rulings = new TreeMap<>();
        found.forEach((indicator, finding) -> rulings.put(indicator,
                new Ruling(counting.get(indicator).option(), finding.option(), finding.reason())));
        AssessmentForm form = assessments.formOf(submission);
        return new Docket(form, rows.find(submission).orElseThrow(), counting, Lowered.in(form, counting), rulings,
                amendments.totalWith(submission, List.of()), amendments.totalWith(submission, found.values()));
    }

    /**
     * Answers one indicator; again until finished. The option that counts rejects, a better one up to the claimed one upholds.
     *
     * @param reason goes to the participant
     * @throws Refused "verification.notYours", "objection.unknownIndicator", "objection.notWorse",
     *                 "objection.notAboveClaim", "objection.reasonNeeded", "objection.tooLong"
     */
    @ForVerifiers
    public void rule(UUID submission, String indicator, Option option, String reason) {
        round.mine(submission);
        Refused.unless(rows.find(submission).flatMap(one -> one.point(indicator)).isPresent(), "objection.unknownIndicator", indicator);
        Map<String, Finding> counting = verifications.verified(submission);
        Lowered lowered = Lowered.in(assessments.formOf(submission), counting).get(indicator);
        Refused.unless(option.compareTo(lowered.counts()) <= 0, "objection.notWorse", indicator); // best first
        Refused.unless(lowered.within(option), "objection.notAboveClaim", indicator, lowered.claimed().letter());
        String text = FilingRule.kept(reason);
        Refused.unless(!text.isBlank(), "objection.reasonNeeded", indicator);
        round.record(submission, new Finding(indicator, option, Optional.empty(), text, ""));
    }

    /** Gives the answer to everything; the process goes on. @throws Refused "objection.incomplete" with the first open indicator */
    @ForVerifiers
    public void finish(UUID submission) {
        Docket docket = docket(submission);
        docket.firstOpen().map(Indicator::id).ifPresent(open -> {
            throw new Refused("objection.incomplete", open);
        });
        docket.found().forEach((indicator, ruling) -> rows.rule(submission, indicator, ruling));
        Score after = docket.after();
        rows.judged(submission, docket.before(), after, clock.instant());
        round.finish(submission, after, Map.of(UPHELD, docket.found().values().stream().anyMatch(Ruling::upheld)));
    }
}
