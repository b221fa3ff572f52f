package id.anugerah.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds a slot for every waiting finalist: who has the fewest goes first, the earliest slot of the panel with the fewest
 * sessions is taken, and who finds none may send one proposed before to another slot. What is planned already never moves.
 * The same facts give the same proposal.
 */
final class Proposer {

    private final List<Slot> slots;
    private final List<Plan> plans = new ArrayList<>();
    private PanelCalendar calendar;

    Proposer(PanelCalendar calendar, List<Slot> slots) {
        this.calendar = calendar;
        this.slots = slots;
    }

    /** @param waiting in the order that decides between equals */
    Proposed propose(List<UUID> waiting) {
        List<Proposed.Unplaced> unplaced = new ArrayList<>();
        waiting.stream().sorted(Comparator.comparingInt(this::choices)).forEach(finalist -> {
            if (!place(finalist) && !placeBySending(finalist)) {
                unplaced.add(new Proposed.Unplaced(finalist, obstacle(finalist)));
            }
        });
        plans.sort(Comparator.comparing((Plan plan) -> plan.slot().startsAt())
                .thenComparing(plan -> calendar.panel(plan.panel()).name()));
        return new Proposed(List.copyOf(plans), unplaced);
    }

    private int choices(UUID finalist) {
        return (int) options(finalist).stream().filter(plan -> calendar.clashes(plan).isEmpty()).count();
    }

    /** Slot by slot, in each the least busy panel first. */
    private List<Plan> options(UUID finalist) {
        List<Panel> panels = calendar.panels().stream().sorted(Comparator.comparingLong(this::load)
                .thenComparing(Panel::name)).toList();
        return slots.stream().flatMap(slot -> panels.stream()
                .map(panel -> Plan.of(finalist, panel.id(), slot, panel.place()))).toList();
    }

    private long load(Panel panel) {
        return calendar.sessions().stream().filter(session -> session.panel().equals(panel.id())).count();
    }

    private boolean place(UUID finalist) {
        Optional<Plan> free = options(finalist).stream().filter(plan -> calendar.clashes(plan).isEmpty()).findFirst();
        free.ifPresent(this::take);
        return free.isPresent();
    }

    private void take(Plan plan) {
        plans.add(plan);
        calendar = calendar.with(new Session(plan.submission(), plan.submission(), "", "", plan.panel(), plan.slot(),
                plan.place(), Session.State.PLANNED, Optional.empty(), 0, calendar.panel(plan.panel()).members().stream()
                .map(m -> new Session.Seat(m.juror(), m.background(), Session.Presence.SEATED, "")).toList()));
    }

    /** One that was proposed goes to another slot, if that makes room. */
    private boolean placeBySending(UUID finalist) {
        for (Plan former : List.copyOf(plans)) {
            PanelCalendar before = calendar;
            calendar = calendar.without(former.submission());
            plans.remove(former);
            Plan here = Plan.of(finalist, former.panel(), former.slot(), former.place());
            if (calendar.clashes(here).isEmpty()) {
                take(here);
                if (place(former.submission())) {
                    return true;
                }
                plans.remove(here);
            }
            calendar = before;
            plans.add(former);
        }
        return false;
    }

    private Clash.Kind obstacle(UUID finalist) {
        Map<Clash.Kind, Integer> met = new EnumMap<>(Clash.Kind.class);
        options(finalist).forEach(plan -> calendar.clashes(plan).forEach(clash -> met.merge(clash.kind(), 1, Integer::sum)));
        return met.entrySet().stream().max(Map.Entry.<Clash.Kind, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).map(Map.Entry::getKey)
                .orElse(Clash.Kind.PANEL_BUSY);
    }
}
