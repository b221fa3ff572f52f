package id.anugerah.mining;

import java.time.Instant;
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

    private record Event(Instant at, String transition, Passage passage) {
    }

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
        List<Event> events = new ArrayList<>();
        for (Passage one : passages) {
            if (one.kind().waits()) {
                events.add(new Event(one.begun(), "start", one));
                one.ended().ifPresent(at -> events.add(new Event(at, one.cut() ? "ate_abort" : "complete", one)));
            } else {
                events.add(new Event(one.begun(), "complete", one));
            }
        }
        events.sort(Comparator.comparing(Event::at)); // stable: what began first stays first
        try {
            log.trace(same == 1 ? name : name + "/" + same);
            for (Event event : events) {
                write(event);
            }
            log.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The log cannot be written", e);
        }
    }

    private void write(Event event) throws XMLStreamException {
        Passage passage = event.passage();
        log.open("event");
        log.text("concept:name", passage.name().id());
        log.text("lifecycle:transition", event.transition());
        log.time(event.at());
        log.text("process", passage.process());
        log.text("box", passage.box());
        log.number("version", passage.version());
        Optional<Passage.Task> task = passage.task();
        log.text("org:role", task.map(Passage.Task::role).orElse(SYSTEM));
        boolean complete = event.transition().equals("complete");
        Optional<String> who = task.isEmpty() ? Optional.of(SYSTEM) : complete ? task.get().endedBy().map(one -> person(one, task.get().role()))
                : Optional.empty();
        if (who.isPresent()) {
            log.text("org:resource", who.get());
        }
        log.close();
    }

    private String person(UUID id, String role) {
        return people.computeIfAbsent(id, one -> role + "-" + numbers.merge(role, 1, Integer::sum));
    }
}
