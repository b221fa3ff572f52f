package id.anugerah.finals;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.audit.AuditTrail;
import id.anugerah.decision.Decided;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Editions;
import id.anugerah.finals.store.ScoreRows;
import id.anugerah.furtherstep.Ordering;
import id.anugerah.instrument.Instruments;
import id.anugerah.instrument.JurySheet;
import id.anugerah.panel.Panel;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seating;
import id.anugerah.panel.Seats;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a chair leads a session: opens it, sees who has handed in, closes it, ends the discussion. */
@Service
@Transactional
public class Chairing {

    private final ScoreRows rows;
    private final Sessions sessions;
    private final Panels panels;
    private final Seating seating;
    private final Ordering steps;
    private final Editions editions;
    private final Instruments instruments;
    private final RuleBooks rules;
    private final WorkList workList;
    private final AuditTrail audit;

    Chairing(ScoreRows rows, Sessions sessions, Panels panels, Seating seating, Ordering steps, Editions editions,
             Instruments instruments, RuleBooks rules, WorkList workList, AuditTrail audit) {
        this.rows = rows;
        this.sessions = sessions;
        this.panels = panels;
        this.seating = seating;
        this.steps = steps;
        this.editions = editions;
        this.instruments = instruments;
        this.rules = rules;
        this.workList = workList;
        this.audit = audit;
    }

    /** Whether this person leads the session. @throws Refused "finals.notOnPanel" for anybody else's session */
    @ForJurors
    @Transactional(readOnly = true)
    public boolean chairs(UUID session) {
        Session sitting = sessions.found(session);
        Panel panel = panels.get(sitting.panel());
        Seats.require(sitting, panel);
        return panel.chair().equals(CurrentPerson.id());
    }

    @ForJurors
    public void open(UUID session) {
        Session sitting = led(session);
        sessions.enter(session, Session.State.PLANNED, Session.State.OPEN);
        audit.record(sitting.submission(), "session.opened", Map.of());
    }

    /** Who has handed in: what the chair may see before closing. */
    @ForJurors
    @Transactional(readOnly = true)
    public Attendance attendance(UUID session) {
        Session sitting = sessions.found(session);
        Panel panel = panels.get(sitting.panel());
        Seats.requireChair(sitting, panel);
        return attendance(sitting, panel);
    }

    /** Names of the panel, for the panel. */
    @ForJurors
    @Transactional(readOnly = true)
    public Map<UUID, String> names(UUID session) {
        Session sitting = sessions.found(session);
        Seats.require(sitting, panels.get(sitting.panel()));
        return panels.names(sitting);
    }

    /** A juror who has not come; the panel goes on without that sheet if enough are left. @throws Refused "finals.noQuorum", "reason.needed" */
    @ForJurors
    public void markAbsent(UUID session, UUID juror, String typed) {
        String reason = Reason.of(typed);
        Session sitting = led(session);
        Refused.unless(sitting.state() == Session.State.OPEN, "finals.notOpen");
        seating.leave(sitting, juror, Session.Presence.ABSENT, reason);
        audit.record(sitting.submission(), "session.absent", Map.of("juror", juror.toString(), "reason", reason));
    }

    /**
     * Closes the scoring. The case goes on, or, when discussion.dmn finds the totals too far apart, the panel sees all sheets and talks first.
     *
     * @return CLOSED or DISCUSSION
     * @throws Refused "finals.cardsMissing" with how many, "finals.noQuorum" with how many are needed, "furtherstep.open" with
     *                 the name of a step that is not over
     */
    @ForJurors
    public Session.State close(UUID session) {
        Session sitting = led(session);
        Attendance attendance = attendance(sitting, panels.get(sitting.panel()));
        Refused.unless(attendance.missing().isEmpty(), "finals.cardsMissing", attendance.missing().size());
        Refused.unless(attendance.enough(), "finals.noQuorum", attendance.needed());
        steps.requireOver(session);
        Score spread = Spread.of(sheet(sitting), counted(sitting));
        Decided asked = rules.of(panels.get(sitting.panel()).edition()).decide("discussion",
                Map.of("spread", spread.rounded(6)));
        boolean discuss = asked.text("discuss").equals("yes");
        Session.State next = discuss ? Session.State.DISCUSSION : Session.State.CLOSED;
        sessions.enter(session, Session.State.OPEN, next);
        audit.record(sitting.submission(), "session.closed", Map.of("spread", spread.toString(), "discuss", discuss, "table", asked.version()));
        workList.complete(Box.TASK_SCORE_SESSION, sitting.submission(), Map.of("discuss", discuss));
        return next;
    }

    /** The panel has talked; scores stay as they are now. @throws Refused "reason.needed" without a note of what was said, "furtherstep.open" */
    @ForJurors
    public void endDiscussion(UUID session, String typed) {
        String note = Reason.of(typed);
        Session sitting = led(session);
        steps.requireOver(session);
        sessions.enter(session, Session.State.DISCUSSION, Session.State.CLOSED);
        rows.noteDiscussion(session, note);
        audit.record(sitting.submission(), "session.discussed",
                Map.of("note", note, "spread", Spread.of(sheet(sitting), counted(sitting)).toString()));
        workList.complete(Box.TASK_DISCUSS_SCORES, sitting.submission(), Map.of());
    }

    /** All sheets that count and all remarks, for the panel once the scoring is closed. @throws Refused "finals.notYet" before */
    @ForJurors
    @Transactional(readOnly = true)
    public PanelSheets sheets(UUID session) {
        Session sitting = sessions.found(session);
        Seats.require(sitting, panels.get(sitting.panel()));
        Refused.unless(sitting.state() == Session.State.DISCUSSION || sitting.state() == Session.State.CLOSED, "finals.notYet");
        return PanelSheets.of(sheet(sitting), counted(sitting), rows.remarks(session).stream()
                .filter(remark -> sitting.jurors().contains(remark.juror())).toList());
    }

    private Attendance attendance(Session sitting, Panel panel) {
        Map<UUID, Scorecard> cards = rows.cards(sitting.id());
        List<UUID> in = sitting.jurors().stream().filter(juror -> cards.containsKey(juror) && cards.get(juror).submitted()).toList();
        List<UUID> missing = sitting.jurors().stream().filter(juror -> !in.contains(juror)).toList();
        long expected = sitting.seats().stream().filter(seat -> seat.presence() != Session.Presence.REPLACED).count();
        return new Attendance(in, missing, Math.max(1, editions.get(panel.edition()).parameters().quorum((int) expected)));
    }

    private List<Scorecard> counted(Session sitting) {
        return Scorecard.counted(sitting, rows.cards(sitting.id()));
    }

    private JurySheet sheet(Session sitting) {
        return instruments.jurySheet(editions.get(panels.get(sitting.panel()).edition()).jurySheet());
    }

    private Session led(UUID session) {
        Session sitting = sessions.lock(session);
        Seats.requireChair(sitting, panels.get(sitting.panel()));
        return sitting;
    }
}
