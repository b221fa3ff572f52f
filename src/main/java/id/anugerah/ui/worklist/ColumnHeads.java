package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Sort;
import java.util.List;

/** The heads of a table: a press makes a column the first key of the order and keeps the others behind it. */
final class ColumnHeads extends NativeTableRow {

    private final Words words;
    private final Selection selection;

    ColumnHeads(Words words, Selection selection) {
        this.words = words;
        this.selection = selection;
    }

    void plain(String column) {
        add(cell(column, new Span(words.of("worklist.column." + column))));
    }

    void sorted(String column, Sort.Column by) {
        List<Sort> keys = selection.sort();
        int place = 0;
        while (place < keys.size() && keys.get(place).column() != by) {
            place++;
        }
        RouterLink link = Chips.chip(words.of("worklist.column." + column), false, selection.sortedBy(by));
        link.setClassName("sort");
        NativeTableHeaderCell cell = cell(column, link);
        if (place < keys.size()) {
            boolean descending = keys.get(place).descending();
            Span mark = new Span((descending ? "↓" : "↑") + (keys.size() > 1 ? " " + (place + 1) : ""));
            mark.addClassName("sort-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            link.add(mark);
            if (place == 0) {
                cell.getElement().setAttribute("aria-sort", descending ? "descending" : "ascending");
            } else {
                link.getElement().setAttribute("title", words.of("worklist.sortedAs", place + 1));
            }
        }
        add(cell);
    }

    private NativeTableHeaderCell cell(String column, com.vaadin.flow.component.Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.addClassName("col-" + column);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
