package id.anugerah.ui.organizer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Figures, ordered by any column: by the heads of the columns, or by a choice where the rows are cards on a narrow screen.
 * The order is a word: the key of a column, "-key" for the largest on top.
 */
final class FigureTable<R> extends Div {

    private final Words words;
    private final List<FigureColumn<R>> columns;
    private final Consumer<String> ordered;
    private final NativeTable table = new NativeTable();
    private final Map<FigureColumn<R>, NativeTableHeaderCell> heads = new LinkedHashMap<>();
    private final Select<FigureColumn<R>> narrow = new Select<>();
    private String order = "";
    private List<R> shown = List.of();

    /** @param ordered is told the order that somebody asked for */
    FigureTable(Words words, String caption, List<FigureColumn<R>> columns, Consumer<String> ordered) {
        this.words = words;
        this.columns = columns;
        this.ordered = ordered;
        table.addClassNames("figures", "stacked");
        table.setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(head(column)));
        table.getHead().add(head);
        narrow.setLabel(words.of("agreement.order"));
        narrow.setPlaceholder(words.of("agreement.order.natural"));
        narrow.setItems(columns);
        narrow.setItemLabelGenerator(this::title);
        narrow.addClassName("figures-order");
        narrow.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ordered.accept(first(change.getValue()));
            }
        });
        Div box = new Div(table);
        box.addClassName("table-box");
        add(narrow, box);
    }

    /** @param asked an order; one that does not exist leaves the rows as they come */
    void show(List<R> rows, String asked) {
        order = asked;
        FigureColumn<R> by = columns.stream().filter(column -> asked.equals(column.key()) || asked.equals("-" + column.key()))
                .findFirst().orElse(null);
        shown = by == null ? rows : rows.stream().sorted(asked.startsWith("-") ? by.order().reversed() : by.order()).toList();
        narrow.setValue(by);
        heads.forEach((column, cell) -> cell.getElement().setAttribute("aria-sort",
                column != by ? "none" : asked.startsWith("-") ? "descending" : "ascending"));
        table.getBody().removeAll();
        shown.forEach(row -> table.getBody().add(row(row)));
    }

    /** What stands there, in the same order. */
    List<R> shown() {
        return shown;
    }

    List<FigureColumn<R>> columns() {
        return columns;
    }

    private NativeTableHeaderCell head(FigureColumn<R> column) {
        NativeButton button = new NativeButton(title(column), click -> ordered.accept(next(column)));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(button);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("col-" + column.key());
        heads.put(column, cell);
        return cell;
    }

    private NativeTableRow row(R row) {
        NativeTableRow made = new NativeTableRow();
        for (FigureColumn<R> column : columns) {
            if (column == columns.get(0)) {
                NativeTableHeaderCell name = new NativeTableHeaderCell(column.cell().apply(row));
                name.getElement().setAttribute("scope", "row");
                made.add(name);
            } else {
                NativeTableCell cell = new NativeTableCell(new Span(column.cell().apply(row)));
                cell.addClassName("col-" + column.key());
                cell.getElement().setAttribute("data-label", title(column));
                made.add(cell);
            }
        }
        return made;
    }

    private String title(FigureColumn<R> column) {
        return words.of("agreement.column." + column.key());
    }

    private String next(FigureColumn<R> column) {
        String first = first(column);
        return !order.equals(first) ? first : first.startsWith("-") ? column.key() : "-" + column.key();
    }

    private static String first(FigureColumn<?> column) {
        return column.falling() ? "-" + column.key() : column.key();
    }
}
