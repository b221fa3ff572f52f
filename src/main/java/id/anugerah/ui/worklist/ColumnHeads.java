package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of a table: a press makes a column the first key of the order and keeps the others behind it; with Shift it
 * becomes the next key.
 */
final class ColumnHeads extends NativeTableRow {

    private final Words words;
    private final Selection selection;

    ColumnHeads(Words words, Selection selection) {
        this.words = words;
        this.selection = selection;
    }

    /** What a tab can be sorted by, as its columns stand. */
    static List<Sort.Column> sortable(Tab tab) {
        List<Sort.Column> columns = new ArrayList<>(List.of(Sort.Column.BODY, Sort.Column.TASK, Sort.Column.GROUP));
        if (tab == Tab.TEAM) {
            columns.add(Sort.Column.HOLDER);
        }
        columns.addAll(List.of(tab == Tab.DONE ? Sort.Column.DONE : Sort.Column.SINCE, Sort.Column.DUE));
        if (tab == Tab.MINE) {
            columns.add(Sort.Column.FOLLOW_UP);
        }
        return List.copyOf(columns);
    }

    static String word(Words words, Sort.Column column) {
        return words.of("worklist.column." + (column == Sort.Column.FOLLOW_UP ? "followUp"
                : column.name().toLowerCase(java.util.Locale.ROOT)));
    }

    void plain(String column) {
        cell(column, new Span(words.of("worklist.column." + column)));
    }

    /** Several columns of an order may stand in one cell. */
    void sorted(String column, Sort.Column... by) {
        NativeTableHeaderCell cell = cell(column);
        for (Sort.Column one : by) {
            cell.add(link(cell, one));
        }
    }

    private RouterLink link(NativeTableHeaderCell cell, Sort.Column by) {
        List<Sort> keys = selection.sort();
        int place = 0;
        while (place < keys.size() && keys.get(place).column() != by) {
            place++;
        }
        RouterLink link = Chips.chip(word(words, by), false, selection.sortedBy(by));
        link.setClassName("sort");
        link.getElement().setAttribute("title", words.of("worklist.sort.hint"));
        link.getElement().addEventListener("sort-then", event ->
                UI.getCurrent().navigate(WorkListView.class, selection.thenBy(by).query()));
        if (place < keys.size()) {
            boolean descending = keys.get(place).descending();
            Span mark = new Span((descending ? "↓" : "↑") + (keys.size() > 1 ? " " + (place + 1) : ""));
            mark.addClassName("sort-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            link.add(mark);
            link.addClassName("sort-on");
            if (place == 0) {
                cell.getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
            } else {
                link.getElement().setAttribute("title", words.of("worklist.sortedAs", place + 1));
            }
        }
        return link;
    }

    private NativeTableHeaderCell cell(String column, Component... content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("scope", "col");
        add(cell);
        return cell;
    }
}
