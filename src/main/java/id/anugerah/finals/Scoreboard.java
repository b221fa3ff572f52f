package id.anugerah.finals;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.finals.store.ScoreRows;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seating;
import id.anugerah.panel.Seats;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A juror's own part of a session: the sheet, which nobody else sees until the chair has closed, and the remarks. */
@Service
@Transactional
public class Scoreboard {

    private final ScoreRows rows;
    private final Sessions sessions;
    private final Panels panels;
    private final Seating seating;
    private final Instruments instruments;
    private final Editions editions;
    private final AuditTrail audit;
    private final Clock clock;

    Scoreboard(ScoreRows rows, Sessions sessions, Panels panels, Seating seating, Instruments instruments, Editions editions,
               AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.panels = panels;
        this.seating = seating;
        this.instruments = instruments;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sessions in which this person has a seat or the chair, in the order of time. */
    @ForJurors
    @Transactional(readOnly = true)
    public List<Session> mine() {
        return sessions.ofPerson(CurrentPerson.id());
    }

    /** @throws Refused "finals.notOnPanel" for anybody else's session */
    @ForJurors
    @Transactional(readOnly = true)
    public JurySheet sheet(UUID session) {
        Session sitting = sessions.found(session);
        Seats.require(sitting, panels.get(sitting.panel()));
        return sheetOf(sitting);
    }

    /** How much of the session belongs to the presentation; the rest is interview. */
    @ForJurors
    @Transactional(readOnly = true)
    public int presentationMinutes(UUID session) {
        Session sitting = sessions.found(session);
        Panel panel = panels.get(sitting.panel());
        Seats.require(sitting, panel);
        return editions.get(panel.edition()).parameters().presentationMinutes();
    }

    /** The own scorecard; empty at first. @throws Refused "finals.notOnPanel" */
    @ForJurors
    @Transactional(readOnly = true)
    public Scorecard mineOf(UUID session) {
        Seats.requireSeat(sessions.found(session));
        return card(session);
    }

    /**
     * Writes one number. Once all sheets are known to the panel, in its discussion, what stood before is kept.
     *
     * @throws Refused "finals.outOfRange" outside 0–100, "finals.notOpen", "finals.cardSubmitted", "finals.unknownCriterion"
     */
    @ForJurors
    public void score(UUID session, String criterion, int points) {
        Session sitting = sessions.lock(session);
        Seats.requireSeat(sitting);
        JurySheet sheet = sheetOf(sitting);
        Refused.unless(points >= sheet.min() && points <= sheet.max(), "finals.outOfRange", sheet.min(), sheet.max());
        Refused.unless(sheet.criteria().stream().anyMatch(c -> c.id().equals(criterion)), "finals.unknownCriterion", criterion);
        boolean discussed = sitting.state() == Session.State.DISCUSSION;
        Refused.unless(discussed || sitting.state() == Session.State.OPEN, "finals.notOpen");
        Refused.unless(discussed || !card(session).submitted(), "finals.cardSubmitted");
        if (discussed) {
            rows.revise(session, CurrentPerson.id(), criterion, points, clock.instant());
        }
        rows.score(session, CurrentPerson.id(), criterion, points);
    }

    /** Hands the own card in. @throws Refused "finals.cardIncomplete" with how many criteria are missing, "finals.notOpen" */
    @ForJurors
    public void submit(UUID session) {
        Session sitting = sessions.lock(session);
        Seats.requireSeat(sitting);
        Refused.unless(sitting.state() == Session.State.OPEN, "finals.notOpen");
        int missing = sheetOf(sitting).criteria().size() - card(session).points().size();
        Refused.unless(missing == 0, "finals.cardIncomplete", missing);
        rows.submitCard(session, CurrentPerson.id(), clock.instant());
    }

    /** The own remarks; empty at first. */
    @ForJurors
    @Transactional(readOnly = true)
    public Remark remarkOf(UUID session) {
        Seats.requireSeat(sessions.found(session));
        return rows.remarks(session).stream().filter(remark -> remark.juror().equals(CurrentPerson.id())).findFirst()
                .orElseGet(() -> new Remark(session, CurrentPerson.id(), "", ""));
    }

    /** Can be written until the session is closed. @throws Refused "finals.remarkTooLong", "finals.notOpen" */
    @ForJurors
    public void remark(UUID session, String toFinalist, String toPanel) {
        Session sitting = sessions.lock(session);
        Seats.requireSeat(sitting);
        Refused.unless(sitting.state() == Session.State.OPEN || sitting.state() == Session.State.DISCUSSION, "finals.notOpen");
        Remark remark = new Remark(session, CurrentPerson.id(), PlainText.of(toFinalist), PlainText.of(toPanel));
        Refused.unless(Math.max(remark.toFinalist().length(), remark.toPanel().length()) <= Remark.LONGEST,
                "finals.remarkTooLong", Remark.LONGEST);
        rows.remark(remark, clock.instant());
    }

    /** Stands aside for this session, before it is closed; what was scored counts no more. @throws Refused "reason.needed" */
    @ForJurors
    public void recuse(UUID session, String typed) {
        Session sitting = sessions.lock(session);
        Seats.requireSeat(sitting);
        String reason = Reason.of(typed);
        seating.leave(sitting, CurrentPerson.id(), Session.Presence.RECUSED, reason);
        audit.record(sitting.submission(), "session.recused", Map.of("reason", reason));
    }

    private JurySheet sheetOf(Session sitting) {
        return instruments.jurySheet(editions.get(panels.get(sitting.panel()).edition()).jurySheet());
    }

    private Scorecard card(UUID session) {
        return rows.cards(session).getOrDefault(CurrentPerson.id(),
                new Scorecard(session, CurrentPerson.id(), false, new HashMap<>()));
    }
}
