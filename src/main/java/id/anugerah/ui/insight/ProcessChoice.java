package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.mining.ProcessFigures;
import id.anugerah.mining.Scope;
import id.anugerah.mining.VersionFigures;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process, which version, and whether the diagram shows numbers or lengths of time; all of it stands in the address. */
final class ProcessChoice extends Div {

    private final transient Words words;
    private final transient Edition edition;
    private final transient Scope scope;

    ProcessChoice(Words words, Edition edition, Scope scope, List<String> processes, Optional<ProcessFigures> figures, String view) {
        this.words = words;
        this.edition = edition;
        this.scope = scope;
        addClassName("process-choice");
        Select<String> process = new Select<>();
        process.setId("process");
        process.setLabel(words.of("insight.proses.process"));
        process.setItems(processes);
        process.setItemLabelGenerator(one -> ProcessAddress.name(words, one));
        process.setValue(processes.contains(scope.process()) ? scope.process() : null);
        process.addValueChangeListener(change -> go(new Scope(change.getValue(), edition.id(), Optional.empty()), view));
        add(process);
        figures.filter(one -> one.versions().size() > 1).ifPresent(one -> add(version(one.versions(), view)));
        add(views(view));
    }

    private Component version(List<VersionFigures> versions, String view) {
        Select<Integer> version = new Select<>();
        version.setId("version");
        version.setLabel(words.of("insight.proses.version"));
        version.setItems(Stream.concat(Stream.of(0), versions.stream().map(VersionFigures::version)).toList());
        version.setItemLabelGenerator(one -> one == 0 ? words.of("insight.proses.version.all") : words.of("operations.version", one));
        version.setValue(scope.version().orElse(0));
        version.addValueChangeListener(change -> go(new Scope(scope.process(), edition.id(),
                Optional.of(change.getValue()).filter(one -> one > 0)), view));
        return version;
    }

    private Component views(String chosen) {
        Div row = new Div();
        row.addClassName("chips");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("insight.proses.view"));
        for (String one : List.of("", ProcessAddress.DURATIONS)) {
            RouterLink chip = new RouterLink(words.of(one.isEmpty() ? "insight.proses.view.counts" : "insight.proses.view.durations"), ProcessView.class);
            chip.setQueryParameters(ProcessAddress.of(edition, scope, ProcessAddress.VIEW, one));
            chip.addClassName("chip");
            chip.setHighlightCondition((link, event) -> false);
            if (one.equals(chosen)) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            row.add(chip);
        }
        return row;
    }

    private void go(Scope to, String view) {
        getUI().ifPresent(ui -> ui.navigate(ProcessView.class, ProcessAddress.of(edition, to, ProcessAddress.VIEW, view)));
    }
}
