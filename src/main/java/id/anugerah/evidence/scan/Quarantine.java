package id.anugerah.evidence.scan;

import id.anugerah.account.Account;
import id.anugerah.account.Accounts;
import id.anugerah.audit.AuditTrail;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.store.EvidenceRows;
import id.anugerah.evidence.store.ScanRows;
import id.anugerah.notification.Mailbox;
import id.anugerah.notification.Message;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a verdict that came later: clean files open, infected ones stay shut and their participants are told. */
@Component
class Quarantine {

    private final ScanRows scans;
    private final EvidenceRows rows;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;

    Quarantine(ScanRows scans, EvidenceRows rows, Submissions submissions, Accounts accounts, Mailbox mailbox,
               AuditTrail audit) {
        this.scans = scans;
        this.rows = rows;
        this.submissions = submissions;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
    }

    @Transactional
    void judged(String hash, VirusScanner.Answer answer) {
        boolean clean = answer.kind() == VirusScanner.Answer.Kind.CLEAN;
        scans.judge(hash, clean ? Evidence.Scan.CLEAN : Evidence.Scan.INFECTED, clean ? null : answer.detail());
        rows.setScan(hash, clean ? Evidence.Scan.CLEAN : Evidence.Scan.INFECTED);
        if (!clean) {
            rows.withContent(hash).forEach(this::tell);
        }
    }

    private void tell(Evidence file) {
        audit.record(file.submission(), "evidence.infected", Map.of("indicator", file.indicator(), "hash", file.hash()));
        Submission submission = submissions.get(file.submission());
        Account owner = accounts.get(submission.owner());
        mailbox.write(new Message(owner.email(), owner.language(), "evidenceInfected", file.name(), file.indicator(),
                submission.bodyName(), submission.reference()).about(submission.id(), submission.edition()));
    }
}
