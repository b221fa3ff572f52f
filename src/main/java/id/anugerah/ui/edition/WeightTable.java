package id.anugerah.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.anugerah.instrument.Comparison;
import id.anugerah.ui.shell.ComparedText;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The sums of weights by aspect or part, before and after. */
final class WeightTable extends Div {

    WeightTable(Words words, List<Comparison.Group> groups) {
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassName("compare-weights");
        table.setCaptionText(words.of("compare.weights"));
        NativeTableRow head = new NativeTableRow();
        Stream.of("group", "before", "after", "difference").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("compare.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        groups.stream().filter(group -> group.before().orElse(0) + group.after().orElse(0) > 0)
                .forEach(group -> table.getBody().add(row(words, group)));
        add(table);
    }

    private static NativeTableRow row(Words words, Comparison.Group group) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(ComparedText.of(group.title(), words.locale(), words));
        int difference = group.after().orElse(0) - group.before().orElse(0);
        NativeTableRow row = new NativeTableRow(name, cell(percent(words, group.before())), cell(percent(words, group.after())),
                cell(difference == 0 ? words.of("compare.unchanged") : (difference > 0 ? "+" : "−") + Math.abs(difference)));
        if (difference != 0) {
            row.addClassName("differs");
        }
        return row;
    }

    private static String percent(Words words, OptionalInt weight) {
        return weight.isPresent() ? weight.getAsInt() + "%" : words.of("compare.absent");
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }
}
