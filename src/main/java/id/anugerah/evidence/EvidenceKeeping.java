package id.anugerah.evidence;

import id.anugerah.audit.AuditTrail;
import id.anugerah.evidence.EvidenceIntake.Arrived;
import id.anugerah.evidence.scan.Scanning;
import id.anugerah.evidence.store.EvidenceRows;
import id.anugerah.evidence.store.ScanRows;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a file and its row together or not at all. Receiving and inspecting have been done before: they hold no connection. */
@Component
class EvidenceKeeping {

    private final EvidenceRows rows;
    private final ScanRows scans;
    private final TextRows texts;
    private final BlobStore blobs;
    private final Scanning scanning;
    private final Submissions submissions;
    private final Instruments instruments;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceKeeping(EvidenceRows rows, ScanRows scans, TextRows texts, BlobStore blobs, Scanning scanning,
                    Submissions submissions, Instruments instruments, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.scans = scans;
        this.texts = texts;
        this.blobs = blobs;
        this.scanning = scanning;
        this.submissions = submissions;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asked before a file is received, so that strangers cost nothing; asked again when it is stored. */
    @Transactional
    void mayAdd(UUID submission, String indicator) {
        instruments.instrument(ownOpen(submission).instrument()).required(indicator);
    }

    @Transactional
    Evidence keep(UUID submission, String indicator, String marker, Arrived arrived) {
        mayAdd(submission, indicator);
        blobs.put(arrived.hash(), arrived.file().content());
        Evidence.Scan scan = scanning.configured() ? judged(arrived) : Evidence.Scan.CLEAN;
        texts.want(arrived.hash(), arrived.file().type());
        Evidence evidence = new Evidence(UUID.randomUUID(), submission, indicator, arrived.hash(), arrived.name(),
                arrived.file().type(), arrived.file().content().length, marker, scan, clock.instant(),
                arrived.file().positionRemoved());
        return insert(evidence);
    }

    private Evidence.Scan judged(Arrived arrived) {
        Evidence.Scan scan = scans.enter(arrived.hash(), arrived.scan());
        Refused.unless(scan != Evidence.Scan.INFECTED, "evidence.infected", arrived.name());
        rows.setScan(arrived.hash(), scan); // others may have added it while the scanner was silent
        return scan;
    }

    /** The same content, so nothing is inspected, scanned or stored again; an infected file spreads nowhere. */
    @Transactional
    Evidence reuse(Evidence file, String indicator) {
        mayAdd(file.submission(), indicator);
        Refused.unless(file.scan() != Evidence.Scan.INFECTED, "evidence.quarantined", file.name());
        return insert(new Evidence(UUID.randomUUID(), file.submission(), indicator, file.hash(), file.name(), file.type(),
                file.size(), file.pageMarker(), file.scan(), clock.instant(), file.positionRemoved()));
    }

    private Evidence insert(Evidence evidence) {
        Optional<Evidence> same = rows.same(evidence);
        if (same.isPresent()) {
            return same.get();
        }
        rows.insert(evidence);
        audit.record(evidence.submission(), "evidence.added", Map.of("indicator", evidence.indicator(), "hash", evidence.hash()));
        return evidence;
    }

    /** The submission, locked against being sent meanwhile. @throws Refused "submission.notYours", "assessment.closed" */
    Submission ownOpen(UUID id) {
        Submission submission = submissions.lock(id, false);
        submissions.require(Right.EDIT, submission);
        Refused.unless(submission.state() == SubmissionState.FILLING, "assessment.closed");
        return submission;
    }
}
