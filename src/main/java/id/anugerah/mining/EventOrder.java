package id.anugerah.mining;

import id.anugerah.audit.AuditRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order in which the events of a case happened. Time alone does not tell: one transaction is one instant, and the clocks of the
 * engine and of the audit differ by milliseconds. What is known besides: rows of a chain follow their numbers, a box comes after those
 * that lead to it in its diagram, a called process runs while the calling box waits, and a row stands where it was written.
 */
final class EventOrder {

    /** Rows and boxes of one act differ by less. */
    private static final Duration SLACK = Duration.ofSeconds(1);

    /** In one instant the engine goes on until somebody has to act, then rows are written, then waiting is over. */
    private static final Comparator<Node> EARLIER = Comparator.comparing((Node node) -> node.event.at()).thenComparingInt(Node::rank)
            .thenComparingInt(node -> node.index);

    private static final class Node {
        private final CaseEvent event;
        private final int index;
        private final Set<Node> later = new LinkedHashSet<>();
        private int earlier;

        private Node(CaseEvent event, int index) {
            this.event = event;
            this.index = index;
        }

        private int rank() {
            return switch (event.what()) {
                case STEP, CAME -> 0;
                case AUDIT -> 1;
                case LEFT, CUT -> event.passage().orElseThrow().kind() == StepKind.CALL ? 0 : 2;
            };
        }

        private void before(Node other) {
            if (other != this && later.add(other)) {
                other.earlier++;
            }
        }
    }

    /** A passage with its coming and its going; a step has both in one. */
    private static final class Stop {
        private final Passage passage;
        private final Node came;
        private final Optional<Node> left;
        private final List<Stop> next = new ArrayList<>();
        private final List<Node> taken = new ArrayList<>();
        private final Set<String> written = new HashSet<>();

        private Stop(Passage passage, Node came, Optional<Node> left) {
            this.passage = passage;
            this.came = came;
            this.left = left;
        }
    }

    private final List<Node> nodes = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final Map<String, List<Stop>> runs = new HashMap<>();

    /** @param rows of the case's chain by their numbers  @param passages as they began, by the engine's counter within an instant */
    EventOrder(List<AuditRow> rows, List<Passage> passages) {
        passages.forEach(this::stop);
        stops.forEach(this::follows);
        stops.forEach(this::calls);
        Node last = null;
        for (AuditRow row : rows) {
            Node node = node(CaseEvent.of(row));
            if (last != null) {
                last.before(node);
            }
            last = node;
            written(row, node);
        }
    }

    List<CaseEvent> sorted() {
        PriorityQueue<Node> ready = new PriorityQueue<>(EARLIER);
        TreeSet<Node> waiting = new TreeSet<>(EARLIER);
        nodes.forEach(node -> (node.earlier == 0 ? ready : waiting).add(node));
        List<CaseEvent> sorted = new ArrayList<>();
        while (!ready.isEmpty() || !waiting.isEmpty()) {
            Node one = ready.isEmpty() ? waiting.pollFirst() : ready.poll(); // should two rules contradict each other, time decides
            sorted.add(one.event);
            one.later.forEach(next -> {
                if (--next.earlier == 0 && waiting.remove(next)) {
                    ready.add(next);
                }
            });
        }
        return sorted;
    }

    private Node node(CaseEvent event) {
        Node node = new Node(event, nodes.size());
        nodes.add(node);
        return node;
    }

    private void stop(Passage passage) {
        Node came = node(CaseEvent.came(passage));
        Optional<Node> left = Optional.empty();
        if (passage.kind().waits() && passage.ended().isPresent()) {
            left = Optional.of(node(CaseEvent.left(passage)));
            came.before(left.get());
        }
        Stop stop = new Stop(passage, came, left);
        stops.add(stop);
        runs.computeIfAbsent(passage.instance(), run -> new ArrayList<>()).add(stop);
    }

    private void follows(Stop stop) {
        List<Stop> run = runs.get(stop.passage.instance());
        Set<String> missing = new HashSet<>(stop.passage.place().after());
        for (int i = run.indexOf(stop) - 1; i >= 0 && !missing.isEmpty(); i--) {
            Stop earlier = run.get(i);
            if (!missing.remove(earlier.passage.box())) {
                continue;
            }
            if (stop.passage.place().interrupts()) {
                takesAway(stop, earlier);
            } else {
                earlier.left.orElse(earlier.came).before(stop.came);
                earlier.taken.forEach(taken -> taken.before(stop.came));
                earlier.next.add(stop);
            }
        }
    }

    /** The cause is told before what it takes away. */
    private void takesAway(Stop cause, Stop taken) {
        if (taken.passage.cut()) {
            taken.left.ifPresent(left -> {
                cause.came.before(left);
                cause.taken.add(left);
            });
            called(taken).forEach(inside -> takesAway(cause, inside));
        }
    }

    private void calls(Stop calling) {
        for (Stop inside : called(calling)) {
            calling.came.before(inside.came);
            calling.left.ifPresent(over -> inside.left.orElse(inside.came).before(over));
        }
    }

    private List<Stop> called(Stop calling) {
        return calling.passage.place().calls().map(run -> runs.getOrDefault(run, List.of())).orElse(List.of());
    }

    private void written(AuditRow row, Node node) {
        Set<String> boxes = WrittenAt.boxes(row);
        stops.stream().filter(stop -> boxes.contains(stop.passage.box()) && during(row, stop)).findFirst().ifPresent(stop -> {
            stop.written.add(row.action());
            stop.came.before(node);
            stop.left.ifPresent(node::before);
            stop.next.forEach(next -> node.before(next.came));
        });
        Set<String> reached = WrittenAt.before(row);
        stops.stream().filter(stop -> reached.contains(stop.passage.box()) && !stop.passage.begun().plus(SLACK).isBefore(row.happenedAt())
                && stop.written.add(row.action())).findFirst().ifPresent(stop -> node.before(stop.came));
    }

    /** A step writes a row once; people can do the same thing again while a task is theirs, and nothing in one that is taken away. */
    private static boolean during(AuditRow row, Stop stop) {
        Instant over = stop.passage.ended().orElse(Instant.MAX);
        boolean then = !stop.passage.begun().isAfter(row.happenedAt().plus(SLACK)) && !over.isBefore(row.happenedAt().minus(SLACK));
        return then && (stop.passage.kind().waits() ? !stop.passage.cut() : !stop.written.contains(row.action()));
    }
}
