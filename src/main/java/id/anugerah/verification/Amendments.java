package id.anugerah.verification;

import id.anugerah.access.ForModules;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.audit.AuditTrail;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submissions;
import id.anugerah.submission.VerifiedTotals;
import id.anugerah.verification.store.AmendmentRows;
import id.anugerah.verification.store.VerificationRows;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New findings in the place of those that counted. The old ones stay, so that a decision of before can be computed again. */
@Service
@Transactional
public class Amendments {

    private final AmendmentRows rows;
    private final VerificationRows verifications;
    private final SelfAssessment assessments;
    private final Submissions submissions;
    private final VerifiedTotals totals;
    private final Scoring scoring;
    private final AuditTrail audit;
    private final Clock clock;

    Amendments(AmendmentRows rows, VerificationRows verifications, SelfAssessment assessments, Submissions submissions,
               VerifiedTotals totals, Scoring scoring, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.verifications = verifications;
        this.assessments = assessments;
        this.submissions = submissions;
        this.totals = totals;
        this.scoring = scoring;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on these count, with the total that follows from them; the state of the submission stays.
     *
     * @param found findings with another option than the one that counts
     */
    @ForModules
    public ScoreChange amend(UUID submission, Collection<Finding> found) {
        submissions.lock(submission, true);
        Instant now = clock.instant();
        Score before = total(submission);
        found.forEach(finding -> {
            rows.replace(submission, finding, now);
            audit.record(submission, "verification.amended",
                    Map.of("indicator", finding.indicator(), "option", finding.option().letter(), "reason", finding.reason()));
        });
        ScoreChange change = new ScoreChange(submission, now, before, total(submission));
        rows.record(change);
        totals.amended(submission, change.after());
        return change;
    }

    /** The total that would be there with these findings; changes nothing. */
    @ForModules
    @Transactional(readOnly = true)
    public Score totalWith(UUID submission, Collection<Finding> found) {
        Map<String, Option> options = counting(submission);
        found.forEach(finding -> options.put(finding.indicator(), finding.option()));
        return total(submission, options);
    }

    /** What counted at that moment, and what has been replaced since. */
    @ForModules
    @Transactional(readOnly = true)
    public Counted countedAt(UUID edition, Instant moment) {
        return Counted.of(verifications.verifiedOf(edition), rows.superseded(edition, moment), rows.changes(edition, moment));
    }

    private Score total(UUID submission) {
        return total(submission, counting(submission));
    }

    private Score total(UUID submission, Map<String, Option> options) {
        AssessmentForm form = assessments.formOf(submission);
        return scoring.of(form.edition().id()).score(form.instrument(), options).total();
    }

    private Map<String, Option> counting(UUID submission) {
        return verifications.verified(submission).values().stream().collect(Collectors.toMap(Finding::indicator, Finding::option));
    }
}
