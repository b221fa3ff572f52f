package id.anugerah.panel;

import id.anugerah.shared.NameOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything about the finals of an edition that a plan must respect, read at once.
 *
 * @param opens        first instant of the finals
 * @param closes       first instant after them
 * @param breakMinutes between two sessions of a panel, at least 0
 * @param sessions     those that are not cancelled
 * @param conflicts    whom a body's session must do without, by submission
 * @param names        of jurors and chairs, by account, and of bodies, by submission
 */
public record PanelCalendar(Instant opens, Instant closes, int breakMinutes, List<Panel> panels, List<Session> sessions,
                            List<Absence> absences, Map<UUID, Set<UUID>> conflicts, Map<UUID, String> names) {

    /** Why the plan cannot be; empty when nothing stands against it. */
    public List<Clash> clashes(Plan plan) {
        Panel panel = panel(plan.panel());
        Set<UUID> people = people(plan, panel);
        List<Clash> found = new ArrayList<>();
        if (plan.slot().startsAt().isBefore(opens) || plan.slot().endsAt().isAfter(closes)) {
            found.add(Clash.of(Clash.Kind.OUTSIDE_FINALS));
        }
        conflicts.getOrDefault(plan.submission(), Set.of()).stream().filter(people::contains).map(this::name).sorted(NameOrder.NATURAL)
                .forEach(juror -> found.add(Clash.of(Clash.Kind.CONFLICT, juror, name(plan.submission()))));
        List<Session> others = sessions.stream().filter(s -> plan.moved().filter(s.id()::equals).isEmpty()).toList();
        others.forEach(other -> against(other, plan, panel, people, found));
        absences.stream().filter(absence -> plan.slot().overlaps(absence.from(), absence.to())).forEach(absence -> {
            absence.person().filter(people::contains).ifPresent(
                    person -> found.add(Clash.of(Clash.Kind.JUROR_AWAY, name(person))));
            absence.submission().filter(plan.submission()::equals).ifPresent(
                    body -> found.add(Clash.of(Clash.Kind.FINALIST_AWAY, name(body))));
        });
        return found.stream().distinct().sorted(Comparator.comparing(Clash::kind)).toList();
    }

    private void against(Session other, Plan plan, Panel panel, Set<UUID> people, List<Clash> found) {
        if (other.panel().equals(plan.panel())) {
            if (plan.slot().closerThan(breakMinutes, other.slot())) {
                found.add(Clash.of(Clash.Kind.PANEL_BUSY, panel.name(), other.bodyName()));
            }
            return;
        }
        if (!plan.slot().overlaps(other.slot().startsAt(), other.slot().endsAt())) {
            return;
        }
        there(other).stream().filter(people::contains).map(this::name).sorted(NameOrder.NATURAL)
                .forEach(person -> found.add(Clash.of(Clash.Kind.JUROR_BUSY, person, panel(other.panel()).name())));
        if (!other.online() && other.place().strip().equalsIgnoreCase(plan.place().strip())) {
            found.add(Clash.of(Clash.Kind.ROOM_TAKEN, other.place(), panel(other.panel()).name()));
        }
    }

    Panel panel(UUID id) {
        return panels.stream().filter(panel -> panel.id().equals(id)).findFirst().orElseThrow();
    }

    /** A session that stays with its panel keeps its own jurors. */
    private Set<UUID> people(Plan plan, Panel panel) {
        return plan.moved().flatMap(id -> sessions.stream().filter(s -> s.id().equals(id)).findFirst())
                .filter(session -> session.panel().equals(panel.id())).map(this::there)
                .orElseGet(() -> new HashSet<>(panel.people()));
    }

    private Set<UUID> there(Session session) {
        Set<UUID> there = new HashSet<>(session.jurors());
        there.add(panel(session.panel()).chair());
        return there;
    }

    private String name(UUID id) {
        return names.getOrDefault(id, "–");
    }

    /** The same calendar with one more session. */
    PanelCalendar with(Session planned) {
        List<Session> more = new ArrayList<>(sessions);
        more.add(planned);
        return new PanelCalendar(opens, closes, breakMinutes, panels, more, absences, conflicts, names);
    }

    /** The same calendar without a session. */
    PanelCalendar without(UUID session) {
        return new PanelCalendar(opens, closes, breakMinutes, panels,
                sessions.stream().filter(s -> !s.id().equals(session)).toList(), absences, conflicts, names);
    }
}
