package id.anugerah.panel;

import id.anugerah.access.ForModules;
import id.anugerah.access.ForOrganizers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.panel.store.PanelRows;
import id.anugerah.panel.store.SessionRows;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who scores a session after it was planned: jurors who are replaced, stand aside or do not come. */
@Service
@Transactional
public class Seating {

    private final PanelRows panels;
    private final SessionRows rows;
    private final SessionPlanning planning;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seating(PanelRows panels, SessionRows rows, SessionPlanning planning, AuditTrail audit, ApplicationEventPublisher events,
            Clock clock) {
        this.panels = panels;
        this.rows = rows;
        this.planning = planning;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Another juror takes a seat of a panel, in its sessions that are planned or running; what the former one has scored in
     * closed sessions stays.
     *
     * @throws Refused "panel.notMember", "panel.alreadyMember", "reason.needed", or the first clash of a session
     */
    @ForOrganizers
    public void replace(UUID panel, UUID juror, UUID by, Panel.Background background, String typed) {
        String reason = Reason.of(typed);
        Panel changed = panels.find(panel).orElseThrow();
        Refused.unless(changed.members().stream().anyMatch(member -> member.juror().equals(juror)), "panel.notMember");
        Refused.unless(changed.members().stream().noneMatch(member -> member.juror().equals(by)), "panel.alreadyMember");
        panels.delete(panel, juror);
        panels.insert(panel, new Panel.Member(by, background));
        List<Session> going = rows.of(changed.edition()).stream().filter(session -> session.panel().equals(panel)
                && session.state() != Session.State.CLOSED && session.state() != Session.State.DISCUSSION
                && session.jurors().contains(juror)).toList();
        going.forEach(session -> {
            leave(session, juror, Session.Presence.REPLACED, reason);
            rows.seat(session.id(), new Session.Seat(by, background, Session.Presence.SEATED, ""), clock.instant());
        });
        going.forEach(session -> planning.requireFree(changed.edition(), session));
        going.forEach(session -> events.publishEvent(new SessionEvent.SeatChanged(session.id(), juror, by)));
        audit.record(changed.edition(), "panel.jurorReplaced", Map.of("panel", panel.toString(), "left", juror.toString(),
                "came", by.toString(), "reason", reason));
    }

    /** A juror scores this session no more; sheets of whoever left do not count. @throws Refused "panel.notMember" */
    @ForModules
    public void leave(Session session, UUID juror, Session.Presence how, String reason) {
        Optional<Session.Seat> seat = session.seats().stream()
                .filter(one -> one.juror().equals(juror) && one.presence() == Session.Presence.SEATED).findFirst();
        Refused.unless(seat.isPresent(), "panel.notMember");
        rows.seat(session.id(), new Session.Seat(juror, seat.orElseThrow().background(), how, reason), clock.instant());
        rows.revise(session.id());
        if (how == Session.Presence.RECUSED) {
            events.publishEvent(new SessionEvent.SeatChanged(session.id(), juror, null));
        }
    }
}
