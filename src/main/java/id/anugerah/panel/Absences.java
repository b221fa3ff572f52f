package id.anugerah.panel;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.access.ForParticipants;
import id.anugerah.audit.AuditTrail;
import id.anugerah.panel.store.CalendarRows;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Right;
import id.anugerah.submission.Submissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Times at which jurors, chairs and finalists cannot come; no session is planned into them. */
@Service
@Transactional
public class Absences {

    /** As many as one person or finalist may have. */
    public static final int MOST = 20;

    private final CalendarRows rows;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final Clock clock;

    Absences(CalendarRows rows, Submissions submissions, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The own ones, by their beginning. */
    @ForJurors
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        return rows.absencesOf(CurrentPerson.id());
    }

    /** @throws Refused "panel.absenceOrder", "panel.absencePast", "panel.absencesMany" */
    @ForJurors
    public void add(Instant from, Instant to) {
        store(CurrentPerson.id(), new Absence(UUID.randomUUID(), Optional.of(CurrentPerson.id()), Optional.empty(), from, to));
    }

    /** @throws Refused "panel.absenceGone" for one that is not there or not the own one */
    @ForJurors
    public void remove(UUID absence) {
        drop(rows.find(absence).filter(one -> one.person().equals(Optional.of(CurrentPerson.id()))));
    }

    /** For whoever may see the finalist's submission. @throws Refused "submission.notYours" */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<Absence> ofFinalist(UUID submission) {
        return rows.absencesOfFinalist(submissions.own(submission).id());
    }

    /** Only the proposer's. @throws Refused as {@link #add}, and "submission.notYours", "submission.ownerOnly" */
    @ForParticipants
    public void addForFinalist(UUID submission, Instant from, Instant to) {
        submissions.require(Right.OWN, submissions.get(submission));
        store(submission, new Absence(UUID.randomUUID(), Optional.empty(), Optional.of(submission), from, to));
    }

    /** Only the proposer's. @throws Refused "panel.absenceGone", "submission.notYours", "submission.ownerOnly" */
    @ForParticipants
    public void removeForFinalist(UUID submission, UUID absence) {
        submissions.require(Right.OWN, submissions.get(submission));
        drop(rows.find(absence).filter(one -> one.submission().equals(Optional.of(submission))));
    }

    /** Of everybody on a panel and of every finalist, by their beginning. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Absence> ofEdition(UUID edition) {
        return rows.absences(edition);
    }

    /** Somebody's, by their beginning. */
    @ForOverseers
    @Transactional(readOnly = true)
    public List<Absence> ofPerson(UUID person) {
        return rows.absencesOf(person);
    }

    /** What a juror or chair has told otherwise, for example by telephone. @throws Refused as {@link #add} */
    @ForOrganizers
    public void addForPerson(UUID person, Instant from, Instant to) {
        store(person, new Absence(UUID.randomUUID(), Optional.of(person), Optional.empty(), from, to));
    }

    /** What a finalist has told otherwise. @throws Refused as {@link #add} */
    @ForOrganizers
    public void addForBody(UUID submission, Instant from, Instant to) {
        UUID told = submissions.get(submission).id();
        store(told, new Absence(UUID.randomUUID(), Optional.empty(), Optional.of(told), from, to));
    }

    /** Anybody's. @throws Refused "panel.absenceGone" */
    @ForOrganizers
    public void removeAny(UUID absence) {
        drop(rows.find(absence));
    }

    private void store(UUID whose, Absence absence) {
        Refused.unless(absence.from().isBefore(absence.to()), "panel.absenceOrder");
        Refused.unless(absence.to().isAfter(clock.instant()), "panel.absencePast");
        rows.lock(whose); // two at once are counted one after the other
        int count = absence.person().map(rows::absencesOf).orElseGet(() -> rows.absencesOfFinalist(whose)).size();
        Refused.unless(count < MOST, "panel.absencesMany", MOST);
        rows.insert(absence);
        audit.record(whose, "absence.added", Map.of("startsAt", absence.from().toString(), "endsAt", absence.to().toString()));
    }

    private void drop(Optional<Absence> found) {
        Absence absence = found.orElseThrow(() -> new Refused("panel.absenceGone"));
        rows.delete(absence.id());
        audit.record(absence.person().or(absence::submission).orElseThrow(), "absence.removed",
                Map.of("startsAt", absence.from().toString(), "endsAt", absence.to().toString()));
    }
}
