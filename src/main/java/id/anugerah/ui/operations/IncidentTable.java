package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.operations.Attempt;
import id.anugerah.operations.Incident;
import id.anugerah.operations.IncidentLine;
import id.anugerah.ui.organizer.WayBack;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Incidents in words, each with a box to choose it, a button to try it again, and what came of that. */
final class IncidentTable extends Div {

    private final OperationsPage page;
    private final transient Consumer<IncidentLine> retry;
    private final transient Runnable chosen;
    private final transient Map<Checkbox, IncidentLine> boxes = new LinkedHashMap<>();
    private final Map<String, Span> results = new HashMap<>();
    private final Map<String, Button> buttons = new HashMap<>();
    private transient Location here;

    /** @param chosen is told when the choice has changed */
    IncidentTable(OperationsPage page, Consumer<IncidentLine> retry, Runnable chosen) {
        this.page = page;
        this.retry = retry;
        this.chosen = chosen;
    }

    void show(List<IncidentLine> lines, Location at) {
        here = at;
        removeAll();
        boxes.clear();
        results.clear();
        buttons.clear();
        List<String> columns = new ArrayList<>(List.of("case", "step", "cause", "since"));
        if (OperationsPage.mayAct()) {
            columns.add("act");
        }
        StackedTable table = new StackedTable(page.words(), page.words().of("operations.incidents.caption"), "operations.incidents.", columns);
        lines.forEach(line -> {
            List<Component> cells = new ArrayList<>(List.of(of(line), step(line), cause(line.incident()), since(line.incident())));
            if (OperationsPage.mayAct()) {
                cells.add(act(line));
            }
            table.row(cells.toArray(Component[]::new));
        });
        add(table);
    }

    List<IncidentLine> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getKey().getValue()).map(Map.Entry::getValue).toList();
    }

    void choose(boolean all) {
        boxes.keySet().forEach(box -> box.setValue(all));
    }

    /** What has become of one that was tried again. @param possible whether it could be tried at all */
    void tell(String job, Attempt attempt, boolean possible) {
        Span result = results.get(job);
        if (result != null) {
            result.setText(page.words().of(possible ? "operations.attempt." + attempt : "operations.attempt.impossible"));
            result.setClassName("attempt attempt-" + (possible ? attempt.name().toLowerCase(java.util.Locale.ROOT) : "failed"));
            buttons.get(job).setEnabled(attempt == Attempt.FAILED || !possible);
        }
    }

    private Component of(IncidentLine line) {
        Div cell = new Div();
        if (OperationsPage.mayAct()) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(page.words().of("operations.incidents.choose", page.name(line.of()), page.words().of(line.boxName())));
            box.addValueChangeListener(change -> chosen.run());
            boxes.put(box, line);
            cell.add(box);
        }
        cell.addClassName("incident-case");
        cell.add(line.incident().key().<Component>map(key -> link(line, key)).orElseGet(() -> new Span(page.name(line.of()))));
        return cell;
    }

    private RouterLink link(IncidentLine line, UUID key) {
        RouterLink link = new RouterLink(page.name(line.of()), CaseView.class, new RouteParameters(new RouteParam(CaseView.ID, key.toString())));
        link.setQueryParameters(WayBack.from(here));
        return link;
    }

    private Component step(IncidentLine line) {
        Span name = new Span(page.words().of(line.boxName()));
        Div process = new Div(page.process(line.incident().process())
                + (line.incident().version() > 0 ? " · " + page.words().of("operations.version", line.incident().version()) : ""));
        process.addClassName("soft");
        return new Div(name, process);
    }

    private Component cause(Incident one) {
        Span what = new Span(page.words().of("operations.cause", one.cause()));
        what.addClassName("incident-cause");
        Div todo = new Div(page.words().of("operations.todo", one.cause()));
        Paragraph technical = new Paragraph(one.message());
        technical.addClassName("technical");
        Details details = new Details(page.words().of("operations.technical"), technical);
        details.addClassName("technical-details");
        return new Div(what, todo, details);
    }

    private Component since(Incident one) {
        Div tries = new Div(page.words().of("operations.tries", one.tries()));
        tries.addClassName("soft");
        return new Div(new Span(page.moment(one.since())), tries);
    }

    private Component act(IncidentLine line) {
        Button again = new Button(page.words().of("operations.retry"), click -> retry.accept(line));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setAriaLabel(page.words().of("operations.retry") + ": " + page.name(line.of()) + ", " + page.words().of(line.boxName()));
        Span result = new Span();
        result.getElement().setAttribute("role", "status");
        results.put(line.incident().job(), result);
        buttons.put(line.incident().job(), again);
        return new Div(again, result);
    }
}
