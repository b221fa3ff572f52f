package id.anugerah.submission;

import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.shared.Score;
import id.anugerah.submission.store.SubmissionRows;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another verified total in the place of one that counted; the submission stays where it is. */
@Service
@Transactional
public class VerifiedTotals {

    private final SubmissionRows rows;
    private final AuditTrail audit;

    VerifiedTotals(SubmissionRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @ForModules
    public void amended(UUID submission, Score points) {
        rows.setVerified(submission, points);
        audit.record(submission, "submission.amended", Map.of("points", points.toString()));
    }
}
