package id.anugerah.evidence;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForModules;
import id.anugerah.access.ForParticipants;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.evidence.store.EvidenceRows;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submissions;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds, removes and hands out evidence files. */
@Service
@Transactional
public class EvidenceFiles {

    private static final int LONGEST_MARKER = 200;
    private static final int MOST_HITS = 50;

    private final EvidenceRows rows;
    private final TextRows texts;
    private final BlobStore blobs;
    private final EvidenceIntake intake;
    private final EvidenceKeeping keeping;
    private final Submissions submissions;
    private final AuditTrail audit;

    EvidenceFiles(EvidenceRows rows, TextRows texts, BlobStore blobs, EvidenceIntake intake, EvidenceKeeping keeping,
                  Submissions submissions, AuditTrail audit) {
        this.rows = rows;
        this.texts = texts;
        this.blobs = blobs;
        this.intake = intake;
        this.keeping = keeping;
        this.submissions = submissions;
        this.audit = audit;
    }

    /**
     * Adds a file as it comes in; the same file under the same name at the same indicator is there once. No transaction is
     * open while the bytes arrive.
     *
     * @throws Refused "evidence.…" for a file that may not be kept, "assessment.closed" when the form is no longer open,
     *                 "submission.notYours", "instrument.unknownIndicator"
     */
    @ForParticipants
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Evidence add(UUID submission, String indicator, String name, InputStream in, String pageMarker) {
        String marker = marker(pageMarker);
        keeping.mayAdd(submission, indicator);
        return intake.take(name, in, arrived -> keeping.keep(submission, indicator, marker, arrived));
    }

    /** The same for a content that is in memory already. */
    @ForParticipants
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Evidence add(UUID submission, String indicator, String name, byte[] content, String pageMarker) {
        return add(submission, indicator, name, new ByteArrayInputStream(content), pageMarker);
    }

    /** Puts a file under another indicator of the same submission as well; its content is not stored again. */
    @ForParticipants
    public Evidence reuse(UUID evidence, String indicator) {
        return keeping.reuse(rows.get(evidence), indicator);
    }

    @ForParticipants
    public void mark(UUID evidence, String pageMarker) {
        keeping.ownOpen(rows.get(evidence).submission());
        rows.setMarker(evidence, marker(pageMarker));
    }

    /**
     * Gives a file another name; the extension may be left out.
     *
     * @return with the name that is kept
     * @throws Refused "evidence.badName", "evidence.otherExtension" for the extension of another type
     */
    @ForParticipants
    public Evidence rename(UUID evidence, String typed) {
        Evidence file = rows.get(evidence);
        keeping.ownOpen(file.submission());
        String name = SafeName.renamed(typed, file.name());
        rows.setName(evidence, name);
        audit.record(file.submission(), "evidence.renamed", Map.of("indicator", file.indicator(), "hash", file.hash()));
        return rows.get(evidence);
    }

    @ForParticipants
    public void remove(UUID evidence) {
        Evidence removed = rows.get(evidence);
        keeping.ownOpen(removed.submission());
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
     * Inspects and keeps a file that is no evidence, a letter for example; the caller keeps the row. It cannot wait for its
     * scan as evidence does.
     *
     * @throws Refused as {@link #add}, and "evidence.scannerSilent"
     */
    @ForModules
    public Kept keep(String name, byte[] content) {
        return intake.take(name, new ByteArrayInputStream(content), arrived -> {
            Refused.unless(arrived.scan() == Evidence.Scan.CLEAN, "evidence.scannerSilent", arrived.name());
            blobs.put(arrived.hash(), arrived.file().content());
            return new Kept(arrived.name(), arrived.file().type(), arrived.hash(), arrived.file().content().length);
        });
    }

    /** The bytes of such a file, for modules that have checked who asks. */
    @ForModules
    @Transactional(readOnly = true)
    public byte[] content(Kept kept) {
        return blobs.get(kept.hash());
    }

    /**
     * A file's row and content, for its participant and for those who judge or watch.
     *
     * @throws Refused "evidence.notYours" for everybody else and for unknown ids alike; "evidence.notScanned" and
     *                 "evidence.quarantined" for the participant of a file that nobody may open
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Content open(UUID evidence) {
        return new Content(readable(evidence), blobs);
    }

    /** The text of a file, page by page. @throws Refused as {@link #open} */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Preview preview(UUID evidence) {
        return texts.preview(readable(evidence).hash());
    }

    /** Pages of a submission's files that contain the words, best first, at most 50. @throws Refused "evidence.notYours" */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<TextHit> search(UUID submission, String words) {
        return search(submission, "", words);
    }

    /**
     * Pages of one indicator's files that contain the words as they are written, then those that contain them in another form;
     * at most 50, none for no words.
     *
     * @throws Refused "evidence.notYours"
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<TextHit> search(UUID submission, String indicator, String words) {
        Refused.unless(owns(submission) || judgesOrWatches(submission), "evidence.notYours");
        String plain = PlainText.of(words).replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? List.of() : texts.search(submission, indicator, plain, MOST_HITS);
    }

    private Evidence readable(UUID evidence) {
        Evidence found = rows.get(evidence);
        boolean own = owns(found.submission());
        Refused.unless(own || found.scan() == Evidence.Scan.CLEAN && judgesOrWatches(found.submission()), "evidence.notYours");
        Refused.unless(found.scan() != Evidence.Scan.PENDING, "evidence.notScanned", found.name());
        Refused.unless(found.scan() != Evidence.Scan.INFECTED, "evidence.quarantined", found.name());
        return found;
    }

    private boolean owns(UUID submission) {
        return submissions.right(submissions.get(submission), CurrentPerson.id()).includes(Right.VIEW);
    }

    private boolean judgesOrWatches(UUID submission) {
        Person person = CurrentPerson.required();
        return person.has(Role.ORGANIZER) || person.has(Role.AUDITOR) || rows.verifies(person.id(), submission);
    }

    private static String marker(String text) {
        String marker = PlainText.of(text);
        Refused.unless(marker.codePointCount(0, marker.length()) <= LONGEST_MARKER, "evidence.markerTooLong", LONGEST_MARKER);
        return marker;
    }

    /** A file with its bytes; they are read when they are wanted. */
    public record Content(Evidence evidence, BlobStore blobs) {

        /** From the first byte; skipping is free. */
        public InputStream stream() {
            return new BlobStream(blobs, evidence.hash(), evidence.size());
        }

        public byte[] bytes() {
            return blobs.get(evidence.hash());
        }
    }

    /** A file that was kept: its safe name, what it is, where it lies. */
    public record Kept(String name, MediaType type, String hash, int size) {
    }
}
