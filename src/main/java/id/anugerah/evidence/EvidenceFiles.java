package id.anugerah.evidence;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.evidence.store.EvidenceRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Sha256;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, removes and hands out evidence files. */
@Service
@Transactional
public class EvidenceFiles {

    private static final int LONGEST_MARKER = 200;

    private final EvidenceRows rows;
    private final BlobStore blobs;
    private final EvidenceInspection inspection;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final Clock clock;

    EvidenceFiles(EvidenceRows rows, BlobStore blobs, EvidenceInspection inspection, Submissions submissions,
                  AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.blobs = blobs;
        this.inspection = inspection;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused "evidence.…" for a file that may not be kept, "assessment.closed" when the form is no longer open */
    @ForParticipants
    public Evidence add(UUID submission, String indicator, String name, byte[] content, String pageMarker) {
        String safe = SafeName.of(name);
        MediaType type = inspection.inspect(safe, content);
        ownOpen(submission);
        String hash = Sha256.of(content);
        blobs.put(hash, content);
        Evidence evidence = new Evidence(UUID.randomUUID(), submission, indicator, hash, safe, type, content.length,
                marker(pageMarker), Evidence.Scan.CLEAN, clock.instant());
        rows.insert(evidence);
        audit.record(submission, "evidence.added", Map.of("indicator", indicator, "hash", hash));
        return evidence;
    }

    @ForParticipants
    public void mark(UUID evidence, String pageMarker) {
        ownOpen(rows.get(evidence).submission());
        rows.setMarker(evidence, marker(pageMarker));
    }

    @ForParticipants
    public void remove(UUID evidence) {
        Evidence removed = rows.get(evidence);
        ownOpen(removed.submission());
        rows.delete(evidence);
        audit.record(removed.submission(), "evidence.removed", Map.of("indicator", removed.indicator(), "hash", removed.hash()));
    }

    /** All files of a submission by indicator and age; for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public List<Evidence> of(UUID submission) {
        return rows.of(submission);
    }

    /**
     * A file's row and content, for its participant and for those who judge or watch.
     *
     * @throws Refused "evidence.notYours" for everybody else and for unknown ids alike
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Content open(UUID evidence) {
        Evidence found = rows.find(evidence).orElseThrow(() -> new Refused("evidence.notYours"));
        Person person = CurrentPerson.required();
        boolean own = submissions.get(found.submission()).owner().equals(person.id());
        boolean judges = rows.verifies(person.id(), found.submission());
        boolean oversees = person.has(Role.ORGANIZER) || person.has(Role.AUDITOR);
        Refused.unless(own || judges || oversees, "evidence.notYours");
        return new Content(found, blobs.get(found.hash()));
    }

    private void ownOpen(UUID id) {
        Submission submission = submissions.lock(id, false);
        Refused.unless(submission.owner().equals(CurrentPerson.id()), "submission.notYours");
        Refused.unless(submission.state() == SubmissionState.FILLING, "assessment.closed");
    }

    private static String marker(String text) {
        String marker = PlainText.of(text);
        Refused.unless(marker.codePointCount(0, marker.length()) <= LONGEST_MARKER, "evidence.markerTooLong", LONGEST_MARKER);
        return marker;
    }

    /** A file with its bytes. */
    public record Content(Evidence evidence, byte[] bytes) {
    }
}
