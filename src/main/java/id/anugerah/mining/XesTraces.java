package id.anugerah.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * Turns passages into events, trace by trace. Who did something is a number beside the role, given in the order of appearance: the
 * same person has the same one throughout the file, and another in the next. Names, addresses and reasons are not in it.
 */
final class XesTraces {

    private static final String SYSTEM = "system";

    private final XesLog log;
    private final Map<UUID, String> people = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    XesTraces(XesLog log) {
        this.log = log;
    }

    /** @param passages of one trace, in the order in which they began, at least one */
    void write(List<Passage> passages) {
        Passage first = passages.get(0);
        String name = first.reference().isEmpty() ? first.process() : first.reference();
        int same = names.merge(name, 1, Integer::sum);
        List<CaseEvent> events = new ArrayList<>(new EventOrder(List.of(), passages).sorted());
        events.sort(Comparator.comparing(CaseEvent::at)); // stable; a mining tool wants times that never go back
        try {
            log.trace(same == 1 ? name : name + "/" + same);
            for (CaseEvent event : events) {
                write(event);
            }
            log.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The log cannot be written", e);
        }
    }

    private void write(CaseEvent event) throws XMLStreamException {
        Passage passage = event.passage().orElseThrow();
        String transition = transition(event);
        log.open("event");
        log.text("concept:name", passage.name().id());
        log.text("lifecycle:transition", transition);
        log.time(event.at());
        log.text("process", passage.process());
        log.text("box", passage.box());
        log.number("version", passage.version());
        Optional<Passage.Task> task = passage.task();
        log.text("org:role", task.map(Passage.Task::role).orElse(SYSTEM));
        boolean complete = transition.equals("complete");
        Optional<String> who = task.isEmpty() ? Optional.of(SYSTEM) : complete ? task.get().endedBy().map(one -> person(one, task.get().role()))
                : Optional.empty();
        if (who.isPresent()) {
            log.text("org:resource", who.get());
        }
        log.close();
    }

    private static String transition(CaseEvent event) {
        return switch (event.what()) {
            case CAME -> "start";
            case CUT -> "ate_abort";
            case LEFT, STEP, AUDIT -> "complete";
        };
    }

    private String person(UUID id, String role) {
        return people.computeIfAbsent(id, one -> role + "-" + numbers.merge(role, 1, Integer::sum));
    }
}
