package id.anugerah.panel;

import id.anugerah.access.ForOrganizers;
import id.anugerah.access.ForOverseers;
import id.anugerah.audit.AuditTrail;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.panel.store.CalendarRows;
import id.anugerah.panel.store.PanelRows;
import id.anugerah.panel.store.SessionRows;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionEnded;
import id.anugerah.submission.SubmissionState;
import id.anugerah.submission.Submissions;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the finals. Whoever plans holds the edition's calendar until the plan is stored, so that two cannot clash. */
@Service
@Transactional
public class SessionPlanning {

    private final SessionRows rows;
    private final Sessions sessions;
    private final PanelRows panels;
    private final CalendarRows calendars;
    private final Submissions submissions;
    private final Editions editions;
    private final WorkList workList;
    private final FinalsProcess process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionPlanning(SessionRows rows, Sessions sessions, PanelRows panels, CalendarRows calendars, Submissions submissions,
                    Editions editions, WorkList workList, FinalsProcess process, AuditTrail audit,
                    ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.panels = panels;
        this.calendars = calendars;
        this.submissions = submissions;
        this.editions = editions;
        this.workList = workList;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that plans must respect; {@link PanelCalendar#clashes} answers for any plan. */
    @ForOverseers
    @Transactional(readOnly = true)
    public PanelCalendar calendar(UUID edition) {
        return read(editions.get(edition));
    }

    /** A slot for each finalist who has no session; nothing is stored. */
    @ForOrganizers
    @Transactional(readOnly = true)
    public Proposed propose(UUID edition, WorkingHours hours) {
        Edition season = editions.get(edition);
        PanelCalendar calendar = read(season);
        int minutes = season.parameters().sessionMinutes();
        List<Slot> slots = hours.slots(later(calendar.opens(), clock.instant()), calendar.closes(), season.zone(), minutes,
                calendar.breakMinutes());
        return new Proposer(calendar, calendar.panels().isEmpty() ? List.of() : slots).propose(waiting(edition, calendar));
    }

    /**
     * Plans a finalist's session.
     *
     * @param place the https address of a teleconference, or the room for a meeting in person
     * @throws Refused the first clash as "panel.clash.…"; "panel.past", "panel.placeNeeded", "panel.hasSession", "panel.notFinalist"
     */
    @ForOrganizers
    public UUID plan(UUID submission, UUID panel, Instant startsAt, String place) {
        Submission finalist = submissions.get(submission);
        Edition season = editions.get(finalist.edition());
        calendars.lock(season.id());
        return store(finalist, season, Plan.of(submission, panel, new Slot(startsAt, season.parameters().sessionMinutes()), place));
    }

    /** A whole proposal, all or nothing. @throws Refused as {@link #plan} */
    @ForOrganizers
    public int planAll(UUID edition, List<Plan> plans) {
        Edition season = editions.get(edition);
        calendars.lock(edition);
        plans.forEach(plan -> store(submissions.get(plan.submission()), season, plan));
        return plans.size();
    }

    /**
     * Moves a planned session; whoever was invited is told, and their calendar entry follows. A session that stays with its
     * panel keeps its jurors.
     *
     * @throws Refused as {@link #plan}, and "panel.sessionRunning" once it was opened
     */
    @ForOrganizers
    public void move(UUID session, UUID panel, Instant startsAt, String place) {
        Edition season = editions.get(submissions.get(sessions.found(session).submission()).edition());
        calendars.lock(season.id());
        Session before = planned(session);
        Slot slot = new Slot(startsAt, season.parameters().sessionMinutes());
        ahead(slot);
        check(season, new Plan(Optional.of(session), before.submission(), panel, slot, place));
        rows.plan(session, panel, slot, place.strip());
        if (!panel.equals(before.panel())) {
            rows.clearSeats(session);
            seats(panels.find(panel).orElseThrow()).forEach(seat -> rows.seat(session, seat, clock.instant()));
        }
        audit.record(before.submission(), "session.moved", Map.of("panel", panel.toString(), "startsAt", startsAt.toString(),
                "before", before.startsAt().toString()));
        events.publishEvent(new SessionEvent.Moved(session, before));
    }

    /** The finalist waits for another session. @throws Refused "panel.sessionRunning", "reason.needed" */
    @ForOrganizers
    public void cancel(UUID session, String typed) {
        String reason = Reason.of(typed);
        Session before = planned(session);
        rows.cancel(session, reason);
        audit.record(before.submission(), "session.cancelled", Map.of("reason", reason));
        process.sessionCancelled(before.submission());
        events.publishEvent(new SessionEvent.Cancelled(session, reason));
    }

    /**
     * A finalist left. A planned session falls away with it, and the guests are told.
     *
     * @throws Refused "panel.withdrawsLater" when the finalist withdraws while its session is under way
     */
    @EventListener
    void ended(SubmissionEnded gone) {
        rows.ofSubmission(gone.submission()).map(session -> sessions.lock(session.id())).ifPresent(session -> {
            boolean underWay = session.state() == Session.State.OPEN || session.state() == Session.State.DISCUSSION;
            Refused.unless(!underWay || gone.how() != SubmissionState.WITHDRAWN, "panel.withdrawsLater");
            if (underWay || session.state() == Session.State.PLANNED) {
                rows.cancel(session.id(), gone.how().name());
                audit.record(gone.submission(), "session.cancelled", Map.of("reason", gone.how().name()));
                events.publishEvent(new SessionEvent.FellAway(session.id()));
            }
        });
    }

    /** Whether a session still fits after its jurors have changed. @throws Refused the first clash */
    void requireFree(UUID edition, Session session) {
        check(editions.get(edition), new Plan(Optional.of(session.id()), session.submission(), session.panel(), session.slot(),
                session.place()));
    }

    private UUID store(Submission finalist, Edition season, Plan plan) {
        Refused.unless(finalist.state() == SubmissionState.FINALIST && finalist.edition().equals(season.id()), "panel.notFinalist");
        Refused.unless(rows.ofSubmission(finalist.id()).isEmpty(), "panel.hasSession", finalist.bodyName());
        ahead(plan.slot());
        check(season, plan);
        UUID id = UUID.randomUUID();
        rows.insert(new Session(id, finalist.id(), finalist.reference(), finalist.bodyName(), plan.panel(), plan.slot(),
                plan.place().strip(), Session.State.PLANNED, Optional.empty(), 0, seats(panels.find(plan.panel()).orElseThrow())),
                clock.instant());
        audit.record(finalist.id(), "session.scheduled",
                Map.of("panel", plan.panel().toString(), "startsAt", plan.slot().startsAt().toString()));
        workList.complete(Box.TASK_SCHEDULE_SESSION, finalist.id(), Map.of());
        events.publishEvent(new SessionEvent.Planned(id));
        return id;
    }

    private void ahead(Slot slot) {
        Refused.unless(!slot.startsAt().isBefore(clock.instant()), "panel.past");
    }

    private void check(Edition season, Plan plan) {
        Refused.unless(!plan.place().isBlank(), "panel.placeNeeded");
        read(season).clashes(plan).stream().findFirst().ifPresent(clash -> {
            throw clash.refusal();
        });
    }

    private Session planned(UUID session) {
        Session found = sessions.lock(session);
        Refused.unless(found.state() == Session.State.PLANNED, "panel.sessionRunning");
        return found;
    }

    private PanelCalendar read(Edition season) {
        return new PanelCalendar(season.phase(PhaseKind.FINALS).opens(), season.phase(PhaseKind.FINALS).closes(),
                season.parameters().breakMinutes(), panels.of(season.id()), rows.of(season.id()),
                calendars.absences(season.id()), calendars.conflicts(season.id()), calendars.names(season.id()));
    }

    private List<UUID> waiting(UUID edition, PanelCalendar calendar) {
        List<UUID> planned = calendar.sessions().stream().map(Session::submission).toList();
        return submissions.inStates(edition, Set.of(SubmissionState.FINALIST)).stream().filter(s -> !planned.contains(s.id()))
                .sorted(Comparator.comparing(Submission::reference)).map(Submission::id).toList();
    }

    private static List<Session.Seat> seats(Panel panel) {
        return panel.members().stream()
                .map(m -> new Session.Seat(m.juror(), m.background(), Session.Presence.SEATED, "")).toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
