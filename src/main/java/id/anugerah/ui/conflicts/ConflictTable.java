package id.anugerah.ui.conflicts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.operations.StackedTable;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.ConflictLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page of the list, and its lines as a file has them. */
final class ConflictTable {

    static final List<String> COLUMNS = List.of("person", "body", "kind", "reason", "at", "by", "withdrawn");

    private final Words words;
    private final ZoneId zone;

    ConflictTable(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** @param withdraw null where nothing may be changed */
    Component of(List<ConflictLine> lines, Consumer<ConflictLine> withdraw) {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (withdraw != null) {
            columns.add("act");
        }
        StackedTable table = new StackedTable(words, words.of("conflictBook.title"), "conflictBook.column.", columns);
        table.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", words.of("conflictBook.title"));
        for (ConflictLine line : lines) {
            List<Component> cells = new ArrayList<>(cells(line).stream().map(text -> (Component) new Span(text.isEmpty() ? "–" : text)).toList());
            if (withdraw != null) {
                cells.add(line.kind() == ConflictLine.Kind.DECLARED ? act(line, withdraw) : new Span("–"));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    List<String> cells(ConflictLine line) {
        boolean declared = line.institution().isPresent();
        return List.of(line.personName(), line.body(), words.of("conflictBook.kind", line.kind()), line.reason(), moment(line.at()),
                declared && !line.declaredBy().isEmpty() ? line.declaredBy() : words.of("conflictBook.self"),
                line.withdrawnAt().map(this::moment).orElse(""));
    }

    private Button act(ConflictLine line, Consumer<ConflictLine> withdraw) {
        Button act = new Button(words.of("conflictBook.withdraw"), click -> withdraw.accept(line));
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        act.setAriaLabel(words.of("conflictBook.withdraw") + ": " + line.personName() + ", " + line.body());
        return act;
    }

    private String moment(Instant at) {
        return words.briefMoment(at, zone);
    }
}
