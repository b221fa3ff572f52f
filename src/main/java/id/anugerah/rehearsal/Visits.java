package id.anugerah.rehearsal;

import id.anugerah.access.Person;
import id.anugerah.edition.Edition;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.furtherstep.FurtherStep.Kind;
import id.anugerah.furtherstep.Observing;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.furtherstep.StepOrder;
import id.anugerah.panel.Session;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a few chairs order besides their sessions. Which ones follows from the reference: no random number is drawn for it. */
@Component
class Visits {

    /** One session of so many has an observation, another one an interview that is called off. */
    private static final int ONE_OF = 8;

    private final Stage stage;
    private final Ordering ordering;
    private final Observing observing;

    Visits(Stage stage, Ordering ordering, Observing observing) {
        this.stage = stage;
        this.ordering = ordering;
        this.observing = observing;
    }

    /** While the session is open. @param jurors those who score it */
    void beside(Session session, Person chair, List<Person> jurors) {
        switch (Math.floorMod(session.reference().hashCode(), ONE_OF)) {
            case 0 -> {
                UUID step = order(session, chair, Kind.FIELD_OBSERVATION, Optional.empty(), "Panel perlu melihat loket pengaduan sendiri");
                noted(step, jurors);
                stage.run(chair, () -> ordering.finish(step));
            }
            case 1 -> {
                UUID step = order(session, chair, Kind.FURTHER_INTERVIEW, Optional.empty(), "Data tindak lanjut belum jelas");
                stage.run(chair, () -> ordering.callOff(step, "Data sudah disusulkan"));
            }
            default -> { }
        }
        stage.settle();
    }

    /** In the discussion, for the half of them. */
    void inDiscussion(Session session, Person chair, List<Person> jurors) {
        if (session.reference().hashCode() % 2 == 0) {
            UUID step = order(session, chair, Kind.FURTHER_INTERVIEW, Optional.empty(), "Penilaian berjauhan; panel bertanya sekali lagi");
            stage.run(jurors.get(0), () -> observing.note(step, "Penyaji menjelaskan kembali alur tindak lanjut pengaduan."));
            stage.run(chair, () -> ordering.finish(step));
            stage.settle();
        }
    }

    /** An observation for the next morning that has brought its first notes. */
    void waiting(Session session, Edition edition, Person chair, List<Person> jurors) {
        Instant at = stage.now().atZone(edition.zone()).toLocalDate().plusDays(1).atTime(LocalTime.of(10, 0)).atZone(edition.zone()).toInstant();
        noted(order(session, chair, Kind.FIELD_OBSERVATION, Optional.of(at), "Panel perlu melihat loket pengaduan sendiri"), jurors);
        stage.settle();
    }

    private UUID order(Session session, Person chair, Kind kind, Optional<Instant> at, String reason) {
        return stage.act(chair, () -> ordering.order(session.id(), new StepOrder(kind, at,
                kind == Kind.FIELD_OBSERVATION ? "Kantor " + session.bodyName() : "", reason)));
    }

    private void noted(UUID step, List<Person> jurors) {
        stage.run(jurors.get(0), () -> observing.note(step,
                "Loket pengaduan buka sejak pukul 08.00 dan dijaga dua petugas.\nRegister pengaduan bulan ini lengkap; tiga contoh ditelusuri sampai jawabannya."));
        stage.run(jurors.get(1), () -> observing.note(step, "Papan informasi memuat nomor aduan dan waktu jawab yang dijanjikan."));
        FurtherStep.Photo photo = stage.act(jurors.get(0), () -> observing.photo(step, "Ruang layanan.jpg",
                new ByteArrayInputStream(EvidenceSamples.picture())));
        stage.run(jurors.get(0), () -> observing.caption(photo.id(), "Ruang layanan pengaduan pada jam buka"));
    }
}
