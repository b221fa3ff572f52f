package id.anugerah.finalist;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.PresentationFiles;
import id.anugerah.evidence.Preview;
import id.anugerah.finalist.store.FinalistRows;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submission;
import id.anugerah.submission.Submissions;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a finalist has sent, for those who may read it: itself, the panel of its session, organizers and auditors. */
@Service
@Transactional(readOnly = true)
public class PanelReading {

    private final FinalistRows rows;
    private final Submissions submissions;
    private final Sessions sessions;
    private final Panels panels;
    private final PresentationFiles files;

    PanelReading(FinalistRows rows, Submissions submissions, Sessions sessions, Panels panels, PresentationFiles files) {
        this.rows = rows;
        this.submissions = submissions;
        this.sessions = sessions;
        this.panels = panels;
        this.files = files;
    }

    /** Who presents and what. @throws Refused "finalist.notYours" for strangers and for unknown ids alike */
    @ForSignedIn
    public Preparation of(UUID submission) {
        Optional<Submission> found = submissions.find(submission);
        Refused.unless(found.filter(this::mayRead).isPresent(), "finalist.notYours");
        return rows.preparation(submission);
    }

    /** A presentation with its bytes; they are read when they are wanted. @throws Refused "finalist.notYours" also where none was sent */
    @ForSignedIn
    public Opened open(UUID submission) {
        return new Opened(sent(submission), files);
    }

    /** Its text, page by page or slide by slide. @throws Refused as {@link #open} */
    @ForSignedIn
    public Preview text(UUID submission) {
        return files.preview(sent(submission));
    }

    /** The file and a stream from its first byte. */
    public record Opened(EvidenceFiles.Kept file, PresentationFiles files) {

        public InputStream stream() {
            return files.stream(file);
        }
    }

    private EvidenceFiles.Kept sent(UUID submission) {
        return of(submission).presentation().orElseThrow(() -> new Refused("finalist.notYours")).file();
    }

    private boolean mayRead(Submission submission) {
        Person person = CurrentPerson.required();
        return person.has(Role.ORGANIZER) || person.has(Role.AUDITOR)
                || submissions.right(submission, person.id()).includes(Right.VIEW)
                || sessions.ofSubmission(submission.id()).filter(session -> sits(person.id(), session)).isPresent();
    }

    /** Who has left the seat reads no more. */
    private boolean sits(UUID person, Session session) {
        return session.jurors().contains(person) || panels.get(session.panel()).chair().equals(person);
    }
}
