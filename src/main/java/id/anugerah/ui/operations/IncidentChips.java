package id.anugerah.ui.operations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.operations.Cause;
import id.anugerah.operations.IncidentFilter;
import id.anugerah.operations.IncidentLine;
import id.anugerah.ui.shell.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The filters of the incidents as links with counts; what is chosen stands in the address. */
final class IncidentChips extends Div {

    private static final String PROCESS = "proses";
    private static final String BOX = "langkah";
    private static final String CAUSE = "sebab";

    private final transient Words words;
    private final transient UnaryOperator<String> processName;

    IncidentChips(Words words, UnaryOperator<String> processName) {
        this.words = words;
        this.processName = processName;
        addClassName("filters");
    }

    static IncidentFilter read(QueryParameters asked) {
        return new IncidentFilter(asked.getSingleParameter(PROCESS), asked.getSingleParameter(BOX), asked.getSingleParameter(CAUSE)
                .flatMap(cause -> Arrays.stream(Cause.values()).filter(one -> one.name().equals(cause)).findFirst()));
    }

    void show(List<IncidentLine> all, IncidentFilter filter) {
        removeAll();
        add(row("cause", all, filter.cause(Optional.empty()), line -> line.incident().cause().name(), filter.cause().map(Cause::name),
                cause -> words.of("operations.cause." + cause), one -> filter.cause(one.map(Cause::valueOf))));
        add(row("process", all, filter.process(Optional.empty()), line -> line.incident().process(), filter.process(), processName,
                filter::process));
        if (filter.process().isPresent()) {
            Map<String, String> names = all.stream().collect(Collectors.toMap(line -> line.incident().box(),
                    line -> words.of(line.boxName()), (one, same) -> one));
            add(row("box", all, filter.box(Optional.empty()), line -> line.incident().box(), filter.box(),
                    box -> names.getOrDefault(box, box), filter::box));
        }
    }

    private Div row(String label, List<IncidentLine> all, IncidentFilter others, Function<IncidentLine, String> part,
                    Optional<String> chosen, UnaryOperator<String> name, Function<Optional<String>, IncidentFilter> target) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("operations.incidents." + label));
        Span title = new Span(words.of("operations.incidents." + label));
        title.addClassName("chips-label");
        row.add(title);
        Map<String, Long> counts = new TreeMap<>(all.stream().filter(line -> others.matches(line.incident()))
                .collect(Collectors.groupingBy(part, Collectors.counting())));
        chosen.ifPresent(one -> counts.putIfAbsent(one, 0L));
        counts.forEach((one, count) -> {
            boolean on = chosen.filter(one::equals).isPresent();
            RouterLink chip = new RouterLink("", IncidentsView.class);
            chip.setQueryParameters(address(target.apply(on ? Optional.empty() : Optional.of(one))));
            chip.addClassName("chip");
            Span number = new Span(words.number(count));
            number.addClassName("chip-count");
            chip.add(new Span(name.apply(one)), number);
            if (on) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            row.add(chip);
        });
        return row;
    }

    private static QueryParameters address(IncidentFilter filter) {
        Map<String, String> parts = new HashMap<>();
        filter.process().ifPresent(one -> parts.put(PROCESS, one));
        filter.box().ifPresent(one -> parts.put(BOX, one));
        filter.cause().ifPresent(one -> parts.put(CAUSE, one.name()));
        return QueryParameters.simple(parts);
    }
}
