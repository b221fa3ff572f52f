package id.anugerah.furtherstep;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForSignedIn;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.PhotoFiles;
import id.anugerah.furtherstep.store.StepRows;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seats;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Refused;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was ordered and brought back, for the jurors of the session, its chair and organizers; for nobody else. */
@Service
@Transactional(readOnly = true)
public class StepReading {

    private final StepRows rows;
    private final Sessions sessions;
    private final Panels panels;
    private final PhotoFiles files;

    StepReading(StepRows rows, Sessions sessions, Panels panels, PhotoFiles files) {
        this.rows = rows;
        this.sessions = sessions;
        this.panels = panels;
        this.files = files;
    }

    /** In the order in which they were ordered. @throws Refused "finals.notOnPanel" to whom neither scores nor leads */
    @ForJurors
    public List<FurtherStep> of(UUID session) {
        Session sitting = sessions.found(session);
        Seats.require(sitting, panels.get(sitting.panel()));
        return rows.of(session);
    }

    /** Of all sessions of a finalist, cancelled ones too. */
    @ForOrganizers
    public List<FurtherStep> ofFinalist(UUID submission) {
        return rows.ofSubmission(submission);
    }

    /** A photo with its bytes; they are read when they are wanted. @throws Refused "furtherstep.gone" for strangers and unknown ids alike */
    @ForSignedIn
    public Opened open(UUID photo) {
        FurtherStep step = rows.ofPhoto(photo).filter(this::mayRead).orElseThrow(() -> new Refused("furtherstep.gone"));
        return new Opened(step.photos().stream().filter(one -> one.id().equals(photo)).findFirst().orElseThrow().file(), files);
    }

    /** The file and a stream from its first byte. */
    public record Opened(EvidenceFiles.Kept file, PhotoFiles files) {

        public InputStream stream() {
            return files.stream(file);
        }
    }

    /** Who has left the seat reads no more. */
    private boolean mayRead(FurtherStep step) {
        Person person = CurrentPerson.required();
        Session session = sessions.found(step.session());
        return person.has(Role.ORGANIZER) || session.jurors().contains(person.id())
                || panels.get(session.panel()).chair().equals(person.id());
    }
}
