package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** A table whose rows are cards on a phone; the first column names the row. */
public final class StackedTable extends Div {

    private final transient Words words;
    private final String prefix;
    private final List<String> columns;
    private final NativeTable table = new NativeTable();

    /** @param prefix of the keys of the column heads */
    public StackedTable(Words words, String caption, String prefix, List<String> columns) {
        this.words = words;
        this.prefix = prefix;
        this.columns = columns;
        addClassName("table-box");
        table.addClassNames("stacked", "operations-table");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of(prefix + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("col-" + column);
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    public StackedTable row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell(cells[0]);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.addClassName("col-" + columns.get(i));
            cell.getElement().setAttribute("data-label", words.of(prefix + columns.get(i)));
            row.add(cell);
        }
        table.getBody().add(row);
        return this;
    }

    public static Span text(String text) {
        return new Span(text);
    }
}
