package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Cells of tables that become stacked cards on phones: each carries its column's name. */
final class Cells {

    private Cells() {
    }

    static void column(NativeTableRow head, String name, boolean numbers) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("number", numbers);
    }

    static void rowHead(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "row");
    }

    static void spanning(NativeTableRow row, String text, int columns) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
    }

    static NativeTableCell text(NativeTableRow row, String column, String text) {
        return cell(row, column, new Span(text));
    }

    static void number(NativeTableRow row, String column, String text) {
        text(row, column, text).addClassName("number");
    }

    static NativeTableCell cell(NativeTableRow row, String column, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }
}
