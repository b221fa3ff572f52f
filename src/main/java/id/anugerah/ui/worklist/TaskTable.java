package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.edition.Edition;
import id.anugerah.shared.Moments;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.WorkItem;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of one tab: a table on wide screens, cards on narrow ones. A row can be walked to by key. */
final class TaskTable extends NativeTable {

    private final Words words;
    private final TaskNames names;
    private final Times times;
    private final Tab tab;
    private final Function<UUID, Edition> editions;
    private final Screens screens;
    private final Consumer<WorkItem> claim;

    TaskTable(Words words, TaskNames names, Times times, Tab tab, Function<UUID, Edition> editions, Screens screens,
              Consumer<WorkItem> claim) {
        this.words = words;
        this.names = names;
        this.times = times;
        this.tab = tab;
        this.editions = editions;
        this.screens = screens;
        this.claim = claim;
        addClassName("task-table");
    }

    TaskTable show(List<WorkItem> items) {
        NativeTableRow head = new NativeTableRow();
        for (String column : columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("worklist.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        items.forEach(item -> getBody().add(row(item)));
        return this;
    }

    private List<String> columns() {
        return List.of("body", "task", "group", tab == Tab.DONE ? "done" : "since", "due", "act");
    }

    private NativeTableRow row(WorkItem item) {
        ZoneId zone = editions.apply(item.edition()).zone();
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("tabindex", "-1");
        cell(row, "body", body(item));
        cell(row, "task", new Span(names.of(item.box())));
        cell(row, "group", item.grouping() == null ? new Span("–") : new Span(words.of("group." + item.grouping())));
        if (tab == Tab.DONE) {
            cell(row, "done", times.at(item.endedAt(), zone));
            cell(row, "due", item.dueAt() == null ? new Span("–") : times.at(Moments.lastMinute(item.dueAt()), zone));
        } else {
            cell(row, "since", times.since(item.createdAt(), zone));
            cell(row, "due", times.due(item.dueAt(), zone));
        }
        cell(row, "act", tab == Tab.DONE && !screens.standsAlone(item) ? new Span("") : act(item));
        return row;
    }

    private static Component body(WorkItem item) {
        Span name = new Span(item.bodyName());
        name.addClassName("body-name");
        Div both = new Div(name);
        both.addClassName("two-lines");
        if (item.reference() != null) {
            Span reference = new Span(item.reference());
            reference.addClassName("soft");
            both.add(reference);
        }
        return both;
    }

    private Component act(WorkItem item) {
        if (tab == Tab.CLAIMABLE && Screens.claimed(item.box())) {
            Button take = new Button(words.of("worklist.take"), click -> claim.accept(item));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            take.setAriaLabel(words.of("worklist.takeOf", item.bodyName()));
            take.addClassNames("row-act", "row-claim");
            take.setDisableOnClick(true);
            return take;
        }
        Anchor open = new Anchor("/" + screens.of(item, editions.apply(item.edition()).code()), words.of(tab == Tab.DONE ? "worklist.read" : "worklist.open"));
        open.getElement().setAttribute("router-link", true);
        open.setAriaLabel(words.of("worklist.openOf", item.bodyName()));
        open.addClassNames("row-act", "row-open");
        return open;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", words.of("worklist.column." + column));
        row.add(cell);
    }
}
