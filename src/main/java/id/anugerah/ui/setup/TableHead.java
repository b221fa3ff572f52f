package id.anugerah.ui.setup;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The head of a table: one cell for each column. */
final class TableHead {

    private TableHead() {
    }

    static NativeTableRow of(List<String> names) {
        NativeTableRow head = new NativeTableRow();
        names.forEach(name -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return head;
    }
}
