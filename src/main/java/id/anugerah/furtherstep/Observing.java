package id.anugerah.furtherstep;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.audit.AuditTrail;
import id.anugerah.evidence.PhotoFiles;
import id.anugerah.furtherstep.store.StepRows;
import id.anugerah.panel.Seats;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Refused;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The jurors' part: whoever has a seat in the session writes notes of their own and adds photos while a step is open. */
@Service
@Transactional
public class Observing {

    /** As many as one step may have. */
    public static final int MOST_PHOTOS = 10;

    private final StepRows rows;
    private final Sessions sessions;
    private final PhotoFiles files;
    private final PhotoKeeping keeping;
    private final AuditTrail audit;
    private final Clock clock;

    Observing(StepRows rows, Sessions sessions, PhotoFiles files, PhotoKeeping keeping, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.files = files;
        this.keeping = keeping;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the own notes instead of those before; without a word they are gone.
     *
     * @throws Refused "furtherstep.gone", "finals.notOnPanel", "furtherstep.over", "furtherstep.noteTooLong"
     */
    @ForJurors
    public void note(UUID step, String typed) {
        seated(step);
        String text = PlainText.of(typed);
        Refused.unless(text.length() <= FurtherStep.Note.LONGEST, "furtherstep.noteTooLong", FurtherStep.Note.LONGEST);
        if (text.isEmpty()) {
            rows.dropNote(step, CurrentPerson.id());
        } else {
            rows.note(step, new FurtherStep.Note(CurrentPerson.id(), text, clock.instant()));
        }
    }

    /**
     * Adds a photo as it comes in. No transaction is open while the bytes arrive.
     *
     * @throws Refused as {@link #note}, "furtherstep.photosMany", "photo.…" and "evidence.…" for a file that may not be kept
     */
    @ForJurors
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public FurtherStep.Photo photo(UUID step, String name, InputStream in) {
        keeping.inTransaction(() -> roomFor(step)); // strangers cost nothing
        return files.take(name, in, checked -> keeping.inTransaction(() -> {
            FurtherStep open = roomFor(step);
            files.store(checked);
            FurtherStep.Photo photo = new FurtherStep.Photo(UUID.randomUUID(), checked.file(), "", CurrentPerson.id());
            rows.add(step, photo, clock.instant());
            audit.record(sessions.found(open.session()).submission(), "step.photoAdded", Map.of("step", open.kind().name(),
                    "hash", photo.file().hash()));
            return photo;
        }));
    }

    /** Says what can be seen on it. @throws Refused as {@link #note}, "furtherstep.captionTooLong" */
    @ForJurors
    public void caption(UUID photo, String typed) {
        seated(ofPhoto(photo));
        String caption = PlainText.of(typed);
        Refused.unless(caption.length() <= FurtherStep.Photo.LONGEST_CAPTION, "furtherstep.captionTooLong",
                FurtherStep.Photo.LONGEST_CAPTION);
        rows.caption(photo, caption);
    }

    /** @throws Refused as {@link #note} */
    @ForJurors
    public void remove(UUID photo) {
        FurtherStep open = seated(ofPhoto(photo));
        String hash = open.photos().stream().filter(one -> one.id().equals(photo)).findFirst()
                .orElseThrow(() -> new Refused("furtherstep.gone")).file().hash();
        rows.remove(photo);
        audit.record(sessions.found(open.session()).submission(), "step.photoRemoved", Map.of("step", open.kind().name(), "hash", hash));
    }

    private FurtherStep roomFor(UUID step) {
        FurtherStep open = seated(step);
        Refused.unless(open.photos().size() < MOST_PHOTOS, "furtherstep.photosMany", MOST_PHOTOS);
        return open;
    }

    private UUID ofPhoto(UUID photo) {
        return rows.ofPhoto(photo).map(FurtherStep::id).orElseThrow(() -> new Refused("furtherstep.gone"));
    }

    /** The step as it stands, held against the chair and other jurors until this transaction ends. */
    private FurtherStep seated(UUID step) {
        UUID session = rows.find(step).map(FurtherStep::session).orElseThrow(() -> new Refused("furtherstep.gone"));
        Session sitting = sessions.lock(session);
        Seats.requireSeat(sitting);
        FurtherStep found = rows.find(step).orElseThrow();
        Refused.unless(found.open(), "furtherstep.over");
        return found;
    }
}
