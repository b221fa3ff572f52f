package id.anugerah.objection;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForParticipants;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.Preview;
import id.anugerah.evidence.SupplementFiles;
import id.anugerah.objection.store.AddedFileRows;
import id.anugerah.objection.store.ObjectionRows;
import id.anugerah.shared.DeadlineClock;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import id.anugerah.verification.ObjectionRound;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The new files of an objection; the evidence of the answers stays as it was sent. */
@Service
@Transactional
public class ObjectionFiles {

    private final AddedFileRows rows;
    private final ObjectionRows objections;
    private final Objections drafts;
    private final ObjectionRound round;
    private final Submissions submissions;
    private final Editions editions;
    private final SupplementFiles files;
    private final FileKeeping keeping;
    private final AuditTrail audit;
    private final DeadlineClock clock;

    ObjectionFiles(AddedFileRows rows, ObjectionRows objections, Objections drafts, ObjectionRound round, Submissions submissions,
                   Editions editions, SupplementFiles files, FileKeeping keeping, AuditTrail audit, DeadlineClock clock) {
        this.rows = rows;
        this.objections = objections;
        this.drafts = drafts;
        this.round = round;
        this.submissions = submissions;
        this.editions = editions;
        this.files = files;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a file as it comes in; the same content under the same name is there once. No transaction is open while the bytes
     * arrive.
     *
     * @throws Refused "objection.tooManyFiles", as {@link Objections#open}, "evidence.…" for a file that may not be kept
     */
    @ForParticipants
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AddedFile add(UUID submission, String name, InputStream in) {
        keeping.inTransaction(() -> room(drafts.open(submission))); // strangers cost nothing
        return files.take(name, in, checked -> keeping.inTransaction(() -> keep(submission, checked)));
    }

    private AddedFile keep(UUID submission, SupplementFiles.Checked checked) {
        Submission open = drafts.open(submission);
        Optional<AddedFile> same = rows.of(submission).stream().filter(file -> file.file().equals(checked.file())).findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        room(open);
        objections.begin(submission, clock.now());
        files.store(checked);
        AddedFile added = new AddedFile(UUID.randomUUID(), submission, checked.file(), files.scan(checked.file()), clock.now());
        rows.insert(added);
        audit.record(submission, "objection.fileAdded", Map.of("hash", checked.file().hash()));
        return added;
    }

    private List<AddedFile> room(Submission open) {
        int most = editions.get(open.edition()).parameters().objectionFiles();
        List<AddedFile> there = rows.of(open.id());
        Refused.unless(there.size() < most, "objection.tooManyFiles", most);
        return there;
    }

    /** @throws Refused as {@link Objections#open} */
    @ForParticipants
    public void remove(UUID file) {
        AddedFile removed = rows.find(file).orElseThrow(() -> new Refused("evidence.notYours"));
        drafts.open(removed.submission());
        rows.delete(file);
        audit.record(removed.submission(), "objection.fileRemoved", Map.of("hash", removed.file().hash()));
    }

    /**
     * A file with its bytes, for its participant, for the one who judges the objection, for organizers and auditors.
     *
     * @throws Refused "evidence.notYours" for everybody else and for unknown ids alike; "evidence.notScanned" and
     *                 "evidence.quarantined" for the participant of a file that nobody may open
     */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Opened open(UUID file) {
        return new Opened(readable(file), files);
    }

    /** Its text, page by page. @throws Refused as {@link #open} */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Preview text(UUID file) {
        return files.preview(readable(file));
    }

    /** The file and a stream from its first byte. */
    public record Opened(EvidenceFiles.Kept file, SupplementFiles files) {

        public InputStream stream() {
            return files.stream(file);
        }
    }

    private EvidenceFiles.Kept readable(UUID id) {
        AddedFile found = rows.find(id).orElseThrow(() -> new Refused("evidence.notYours"));
        boolean own = submissions.right(submissions.get(found.submission()), CurrentPerson.id()).includes(Right.VIEW);
        Refused.unless(own || found.scan() == Evidence.Scan.CLEAN && judgesOrWatches(found.submission()), "evidence.notYours");
        Refused.unless(found.scan() != Evidence.Scan.PENDING, "evidence.notScanned", found.file().name());
        Refused.unless(found.scan() != Evidence.Scan.INFECTED, "evidence.quarantined", found.file().name());
        return found.file();
    }

    /** A draft is nobody's business yet. */
    private boolean judgesOrWatches(UUID submission) {
        Person person = CurrentPerson.required();
        boolean filed = objections.find(submission).filter(one -> !one.draft()).isPresent();
        return filed && (person.has(Role.ORGANIZER) || person.has(Role.AUDITOR) || round.held(submission).isPresent());
    }
}
