package id.anugerah.verification;

import id.anugerah.access.ForModules;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.Decided;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Option;
import id.anugerah.instrument.Scoring;
import id.anugerah.shared.Score;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.store.VerificationRows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boxes of verification.bpmn that nobody sits at: second opinion, comparison, the verified score. */
@Service
@Transactional
public class VerificationOutcome {

    private final VerificationRows rows;
    private final Submissions submissions;
    private final SelfAssessment assessments;
    private final Scoring scoring;
    private final RuleBooks rules;
    private final Editions editions;
    private final AuditTrail audit;

    VerificationOutcome(VerificationRows rows, Submissions submissions, SelfAssessment assessments, Scoring scoring,
                        RuleBooks rules, Editions editions, AuditTrail audit) {
        this.rows = rows;
        this.submissions = submissions;
        this.assessments = assessments;
        this.scoring = scoring;
        this.rules = rules;
        this.editions = editions;
        this.audit = audit;
    }

    /** The box task_decide_second_opinion. */
    @ForModules
    public boolean needsSecondOpinion(UUID id) {
        Submission submission = submissions.get(id);
        Score first = points(id, rows.findings(id, Round.FIRST));
        Map<String, Object> facts = new HashMap<>();
        facts.put("draw", draw(editions.get(submission.edition()).parameters().secondOpinionSeed(), submission.reference()));
        facts.put("totalChange", first.minus(submission.claimed().orElseThrow()).absolute().rounded(6));
        facts.put("distanceToCut", null); // see CutWatch.nearCut
        Decided decided = rules.of(submission.edition()).decide("second_opinion", facts);
        audit.record(id, "verification.secondOpinion",
                Map.of("reasons", decided.texts("reason"), "table", decided.version()));
        return !decided.rows().isEmpty();
    }

    /** The box task_compare_verifications: whether the two opinions differ on any indicator. */
    @ForModules
    @Transactional(readOnly = true)
    public boolean differ(UUID submission) {
        return !options(rows.findings(submission, Round.FIRST)).equals(options(rows.findings(submission, Round.SECOND)));
    }

    /** The box task_record_verified_score: the settlement counts where there is one, else the first opinion. */
    @ForModules
    public void recordVerifiedScore(UUID submission) {
        Map<String, Finding> settled = rows.findings(submission, Round.SETTLEMENT);
        Map<String, Finding> effective = Round.counting(rows.findings(submission, Round.FIRST), settled);
        rows.recordVerified(submission, effective.values());
        submissions.verified(submission, points(submission, effective));
    }

    /** What counted in the end, by indicator; empty before the verified score is recorded. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<String, Finding> verified(UUID submission) {
        return rows.verified(submission);
    }

    /** What counted in the end for every submission of an edition: one read for a whole ranking. */
    @ForModules
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Option>> verifiedOf(UUID edition) {
        return rows.verifiedOf(edition);
    }

    private Score points(UUID submission, Map<String, Finding> findings) {
        AssessmentForm form = assessments.formOf(submission);
        return scoring.of(form.edition().id()).score(form.instrument(), options(findings)).total();
    }

    private static Map<String, Option> options(Map<String, Finding> findings) {
        return findings.values().stream().collect(Collectors.toMap(Finding::indicator, Finding::option));
    }

    /** A number from 0 to below 1 that everybody can draw again: the first 48 bits of SHA-256 over seed and reference. */
    static BigDecimal draw(String seed, String reference) {
        BigInteger bits = new BigInteger(Sha256.of(seed + "|" + reference).substring(0, 12), 16);
        return new BigDecimal(bits).divide(new BigDecimal(BigInteger.ONE.shiftLeft(48)), MathContext.DECIMAL64);
    }
}
