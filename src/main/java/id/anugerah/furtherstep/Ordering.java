package id.anugerah.furtherstep;

import id.anugerah.access.CurrentPerson;
import id.anugerah.access.ForJurors;
import id.anugerah.access.ForModules;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.furtherstep.store.StepRows;
import id.anugerah.panel.Panels;
import id.anugerah.panel.Seats;
import id.anugerah.panel.Session;
import id.anugerah.panel.Sessions;
import id.anugerah.panel.Slot;
import id.anugerah.shared.PlainText;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chair's part: orders a step while the session is planned, scored or discussed, and ends it. */
@Service
@Transactional
public class Ordering {

    private static final Set<Session.State> BEFORE_CLOSING = Set.of(Session.State.PLANNED, Session.State.OPEN, Session.State.DISCUSSION);

    private final StepRows rows;
    private final Sessions sessions;
    private final Panels panels;
    private final Editions editions;
    private final StepProcess process;
    private final WorkList workList;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ordering(StepRows rows, Sessions sessions, Panels panels, Editions editions, StepProcess process, WorkList workList,
             AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.panels = panels;
        this.editions = editions;
        this.process = process;
        this.workList = workList;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused "finals.chairOnly", "finals.notOnPanel", "reason.needed", "reason.tooLong", "furtherstep.sessionClosed",
     *                 "furtherstep.twice" while one of the kind is open, "furtherstep.past", "furtherstep.afterFinals",
     *                 "furtherstep.placeTooLong"
     */
    @ForJurors
    public UUID order(UUID session, StepOrder order) {
        Session sitting = led(session);
        String reason = Reason.of(order.reason());
        String place = PlainText.of(order.place());
        Refused.unless(BEFORE_CLOSING.contains(sitting.state()), "furtherstep.sessionClosed");
        List<FurtherStep> before = rows.of(session);
        Refused.unless(before.stream().noneMatch(step -> step.open() && step.kind() == order.kind()), "furtherstep.twice",
                StepWords.of(order.kind()));
        Refused.unless(place.length() <= StepOrder.LONGEST_PLACE, "furtherstep.placeTooLong", StepOrder.LONGEST_PLACE);
        Optional<Slot> slot = order.startsAt().map(at -> slot(sitting, at, order.kind()));
        UUID id = UUID.randomUUID();
        rows.insert(new FurtherStep(id, session, before.size() + 1, order.kind(), FurtherStep.State.ORDERED, reason, slot, place,
                CurrentPerson.id(), clock.instant(), Optional.empty(), "", List.of(), List.of()));
        Map<String, Object> detail = new HashMap<>(Map.of("step", order.kind().name(), "reason", reason));
        slot.ifPresent(planned -> detail.put("startsAt", planned.startsAt().toString()));
        audit.record(sitting.submission(), "step.ordered", detail);
        process.ordered(sitting.submission(), order.kind());
        events.publishEvent(new StepEvent.Ordered(rows.find(id).orElseThrow()));
        return id;
    }

    /** @throws Refused as {@link #order}; "furtherstep.over", "furtherstep.noNotes", "furtherstep.captionMissing" */
    @ForJurors
    public void finish(UUID step) {
        FurtherStep ordered = open(step);
        Refused.unless(!ordered.notes().isEmpty(), "furtherstep.noNotes");
        Refused.unless(ordered.photos().stream().noneMatch(photo -> photo.caption().isEmpty()), "furtherstep.captionMissing");
        end(ordered, FurtherStep.State.DONE, "");
        audit.record(sessions.found(ordered.session()).submission(), "step.done", Map.of("step", ordered.kind().name(),
                "notes", ordered.notes().size(), "photos", ordered.photos().size()));
    }

    /** @throws Refused as {@link #order}; "furtherstep.over" */
    @ForJurors
    public void callOff(UUID step, String typed) {
        String reason = Reason.of(typed);
        callOff(open(step), reason);
    }

    /** Nothing that was ordered is still open. @throws Refused "furtherstep.open" with the name of the first that is */
    @ForModules
    @Transactional(readOnly = true)
    public void requireOver(UUID session) {
        rows.of(session).stream().filter(FurtherStep::open).findFirst().ifPresent(step -> {
            throw new Refused("furtherstep.open", StepWords.of(step.kind()));
        });
    }

    /** A session that will not be takes its steps with it. */
    @ForModules
    public void callOffAll(UUID session, String reason) {
        rows.of(session).stream().filter(FurtherStep::open).forEach(step -> callOff(step, reason));
    }

    /** The finalist has left, and its case ends with all its tasks. */
    @ForModules
    public void dropAll(UUID session) {
        rows.of(session).stream().filter(FurtherStep::open).forEach(step -> {
            rows.end(step.id(), FurtherStep.State.CALLED_OFF, "", clock.instant());
            audit.record(sessions.found(session).submission(), "step.calledOff", Map.of("step", step.kind().name()));
            events.publishEvent(new StepEvent.FellAway(step));
        });
    }

    private void callOff(FurtherStep step, String reason) {
        end(step, FurtherStep.State.CALLED_OFF, reason);
        audit.record(sessions.found(step.session()).submission(), "step.calledOff", Map.of("step", step.kind().name(), "reason", reason));
        events.publishEvent(new StepEvent.CalledOff(step, reason));
    }

    /** Whoever holds the task lets it go: the step is over for everybody. */
    private void end(FurtherStep step, FurtherStep.State how, String reason) {
        rows.end(step.id(), how, reason, clock.instant());
        workList.open(StepWords.box(step.kind()), sessions.found(step.session()).submission()).ifPresent(task -> {
            workList.release(task.task());
            workList.complete(task.task(), Map.of());
        });
    }

    private FurtherStep open(UUID step) {
        UUID session = rows.find(step).map(FurtherStep::session).orElseThrow(() -> new Refused("furtherstep.gone"));
        led(session);
        FurtherStep found = rows.find(step).orElseThrow();
        Refused.unless(found.open(), "furtherstep.over");
        return found;
    }

    private Slot slot(Session sitting, Instant startsAt, FurtherStep.Kind kind) {
        Slot slot = new Slot(startsAt, kind.minutes());
        Refused.unless(!startsAt.isBefore(clock.instant()), "furtherstep.past");
        Refused.unless(!slot.endsAt().isAfter(editions.get(panels.get(sitting.panel()).edition()).phase(PhaseKind.FINALS).closes()),
                "furtherstep.afterFinals");
        return slot;
    }

    private Session led(UUID session) {
        Session sitting = sessions.lock(session);
        Seats.requireChair(sitting, panels.get(sitting.panel()));
        return sitting;
    }
}
