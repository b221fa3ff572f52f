package id.anugerah.ui.insight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.anugerah.edition.Edition;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of figures: the first cell of a row is its head. The same rows go into a file. On a phone a row is a card. */
final class Sheet extends Div {

    private final Words words;
    private final List<String> heads;
    private List<String> fileHeads;
    private final NativeTable table = new NativeTable();
    private final List<List<Object>> values = new ArrayList<>();

    Sheet(Words words, String caption, List<String> heads) {
        this.words = words;
        this.heads = heads;
        this.fileHeads = heads;
        addClassName("sheet");
        table.addClassName("stacked");
        table.setCaptionText(caption);
        NativeTableRow row = table.getHead().addRow();
        for (int i = 0; i < heads.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(heads.get(i));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        Div box = new Div(table);
        box.addClassName("table-box");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        add(box);
    }

    Sheet row(Cell... cells) {
        return row(Arrays.asList(cells));
    }

    Sheet row(List<Cell> cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            mark(cell.shown());
            if (i == 0) {
                NativeTableHeaderCell head = new NativeTableHeaderCell(cell.shown());
                head.getElement().setAttribute("scope", "row");
                row.add(head);
            } else {
                NativeTableCell made = new NativeTableCell(cell.shown());
                made.addClassName(cell.number() ? "number" : "words");
                made.getElement().setAttribute("data-label", heads.get(i));
                row.add(made);
            }
        }
        table.getBody().add(row);
        values.add(cells.stream().map(Cell::value).toList());
        return this;
    }

    /** The head of that column is a link that sorts by it. @param on whether it does now, the largest first */
    Sheet sortLink(int column, Component link, boolean on) {
        table.getHead().getRow(0).ifPresent(row -> {
            Component cell = row.getChildren().toList().get(column);
            cell.getElement().removeAllChildren().appendChild(link.getElement());
            if (on) {
                cell.getElement().setAttribute("aria-sort", "descending");
            }
        });
        return this;
    }

    /** Heads that say more than there is room for on the page, for example a unit. */
    Sheet inFile(List<String> longer) {
        fileHeads = longer;
        return this;
    }

    /** The last row sums the others up. */
    Sheet total(List<Cell> cells) {
        row(cells);
        table.getBody().getRow(values.size() - 1).ifPresent(row -> row.addClassName("total"));
        return this;
    }

    /** With a link to its file. @param name the beginning of the file's name */
    Sheet exported(String name, Edition edition) {
        ListFile export = ListFile.csv(words.of("insight.export"), name + "-" + edition.code() + ".csv",
                () -> SheetCsv.of(fileHeads, values, words));
        export.setAriaLabel(words.of("insight.exportOf", table.getCaptionText()));
        add(export);
        return this;
    }

    List<List<Object>> values() {
        return values;
    }

    /** What can hold the focus has a name of its own, the same when the page is drawn anew. */
    private static void mark(Component component) {
        String href = component.getElement().getAttribute("href");
        if (href != null) {
            component.setId("to-" + Integer.toHexString(href.hashCode()));
        } else if (component instanceof HasComponents) {
            component.getChildren().forEach(Sheet::mark);
        }
    }
}
