package id.anugerah.ui.worklist;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskRow;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of one tab: a table on wide screens, cards on narrow ones. A row can be walked to by key and chosen. When somebody
 * else acts, rows stay where they are: what is gone is dimmed, what is new is put in, so that eyes, focus and choice stay.
 */
final class TaskTable extends NativeTable {

    private final Words words;
    private final Tab tab;
    private final TaskCells cells;
    private final Set<String> chosen;
    private final Runnable choosing;
    private final Map<String, NativeTableRow> shown = new HashMap<>();
    private final Map<String, TaskRow> known = new HashMap<>();
    private boolean acts;

    /** @param chosen tasks that are chosen; kept up here, and {@code choosing} is told of each change */
    TaskTable(Words words, Tab tab, TaskCells cells, Set<String> chosen, Runnable choosing) {
        this.words = words;
        this.tab = tab;
        this.cells = cells;
        this.chosen = chosen;
        this.choosing = choosing;
        addClassNames("task-table", "task-rows");
    }

    TaskTable show(Selection selection, List<TaskRow> rows) {
        ColumnHeads heads = new ColumnHeads(words, selection);
        acts = cells.acts(tab, rows);
        if (tab != Tab.DONE) {
            heads.plain("choose");
        }
        heads.sorted("body", Sort.Column.BODY);
        heads.sorted("task", Sort.Column.TASK, Sort.Column.GROUP);
        if (tab == Tab.TEAM) {
            heads.sorted("holder", Sort.Column.HOLDER);
        }
        heads.sorted(tab == Tab.DONE ? "done" : "since", tab == Tab.DONE ? Sort.Column.DONE : Sort.Column.SINCE);
        heads.sorted("due", Sort.Column.DUE);
        if (tab == Tab.MINE) {
            heads.sorted("followUp", Sort.Column.FOLLOW_UP);
        }
        if (acts) {
            heads.plain("act");
        }
        getHead().add(heads);
        chosen.retainAll(rows.stream().map(row -> row.item().task()).collect(Collectors.toSet()));
        rows.forEach(row -> getBody().add(make(row)));
        return this;
    }

    /** What the list is now, without moving what people look at. */
    void update(List<TaskRow> rows) {
        Set<String> now = rows.stream().map(row -> row.item().task()).collect(Collectors.toCollection(LinkedHashSet::new));
        shown.forEach((task, row) -> {
            if (!now.contains(task) && !row.hasClassName("row-gone")) {
                gone(task, row);
            }
        });
        int place = 0;
        for (TaskRow row : rows) {
            NativeTableRow there = shown.get(row.item().task());
            if (there == null) {
                getBody().addComponentAtIndex(Math.min(place, getBody().getComponentCount()), make(row));
            } else {
                place = getBody().indexOf(there);
                if (!row.equals(known.get(row.item().task())) || there.hasClassName("row-gone")) {
                    there.removeAll();
                    fill(there, row);
                }
            }
            place++;
        }
    }

    boolean shows(Set<String> tasks) {
        return tasks.stream().anyMatch(shown::containsKey);
    }

    private void gone(String task, NativeTableRow row) {
        row.addClassName("row-gone");
        row.getChildren().filter(cell -> cell.hasClassName("col-act") || cell.hasClassName("col-choose"))
                .forEach(cell -> ((NativeTableCell) cell).removeAll());
        Span why = new Span(words.of(tab == Tab.CLAIMABLE ? "worklist.gone.taken" : "worklist.gone.moved"));
        why.addClassName("soft");
        row.getChildren().filter(cell -> cell.hasClassName(acts ? "col-act" : "col-body"))
                .forEach(cell -> ((NativeTableCell) cell).add(why));
        if (chosen.remove(task)) {
            choosing.run();
        }
    }

    private NativeTableRow make(TaskRow row) {
        NativeTableRow made = new NativeTableRow();
        made.getElement().setAttribute("tabindex", "-1");
        shown.put(row.item().task(), made);
        fill(made, row);
        return made;
    }

    private void fill(NativeTableRow target, TaskRow row) {
        known.put(row.item().task(), row);
        target.setClassName("row-gone", false);
        target.setClassName("row-unread", TaskCells.unread(row, tab));
        if (tab != Tab.DONE) {
            cell(target, "choose", choice(row));
        }
        cell(target, "body", cells.body(row, tab));
        cell(target, "task", cells.task(row));
        if (tab == Tab.TEAM) {
            cell(target, "holder", new Span(row.holder() == null ? words.of("worklist.holder.nobody") : row.holder()));
        }
        cell(target, tab == Tab.DONE ? "done" : "since", cells.when(row, tab));
        cell(target, "due", cells.due(row, tab));
        if (tab == Tab.MINE) {
            cell(target, "followUp", cells.followUp(row));
        }
        if (acts) {
            cell(target, "act", cells.act(row, tab));
        }
    }

    private Checkbox choice(TaskRow row) {
        Checkbox box = new Checkbox(chosen.contains(row.item().task()));
        box.setAriaLabel(words.of("worklist.chooseOf", row.item().bodyName()));
        box.addClassName("row-select");
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.item().task());
            } else {
                chosen.remove(row.item().task());
            }
            choosing.run();
        });
        return box;
    }

    private void cell(NativeTableRow row, String column, com.vaadin.flow.component.Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("data-label", words.of("worklist.column." + column));
        row.add(cell);
    }
}
