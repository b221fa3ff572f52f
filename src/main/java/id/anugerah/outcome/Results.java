package id.anugerah.outcome;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.finals.FinalistRemarks;
import id.anugerah.finals.JuryScores;
import id.anugerah.instrument.Instruments;
import id.anugerah.release.ReleaseKind;
import id.anugerah.release.Releases;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.VerificationOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens results and reads them to their owners, never before. */
@Service
@Transactional
public class Results {

    private final Submissions submissions;
    private final SelfAssessment assessments;
    private final VerificationOutcome verifications;
    private final JuryScores scores;
    private final FinalistRemarks remarks;
    private final Releases releases;
    private final Certificates certificates;
    private final Instruments instruments;

    Results(Submissions submissions, SelfAssessment assessments, VerificationOutcome verifications, JuryScores scores,
            FinalistRemarks remarks, Releases releases, Certificates certificates, Instruments instruments) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.verifications = verifications;
        this.scores = scores;
        this.remarks = remarks;
        this.releases = releases;
        this.certificates = certificates;
        this.instruments = instruments;
    }

    /** The box task_open_result. The first result after the awards brings the certificates of the whole edition. */
    @ForModules
    public void open(UUID submission) {
        certificates.issue(submissions.get(submission).edition());
        submissions.openResult(submission);
    }

    /**
     * The own result as far as it is announced: a finalist reads the document evaluation until the awards are announced.
     *
     * @throws Refused "outcome.notYet" before the shortlist is announced, "submission.notYours" for others'
     */
    @ForParticipants
    @Transactional(readOnly = true)
    public Result mine(UUID id) {
        Submission submission = submissions.own(id);
        Refused.unless(submission.verificationOpen(), "outcome.notYet");
        AssessmentForm form = assessments.formOf(id);
        Map<String, Score> means = submission.resultOpen() ? scores.means(id) : Map.of();
        Map<String, String> bands = scores.bands(form.edition().id(), means);
        return new Result(form, verifications.verified(id), instruments.jurySheet(form.edition().jurySheet()), means,
                releases.announcedEntry(id, ReleaseKind.SHORTLIST), releases.announcedEntry(id, ReleaseKind.AWARDS), bands,
                submission.resultOpen() ? remarks.to(id) : List.of());
    }
}
