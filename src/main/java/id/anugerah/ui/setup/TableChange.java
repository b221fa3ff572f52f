package id.anugerah.ui.setup;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.decision.RowChange;
import id.anugerah.decision.RowChange.Placed;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.setup.TableSheet;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What changes in a decision table, row by row and cell by cell. */
final class TableChange extends ListItem {

    private final transient Words words;
    private final transient RuleTable table;
    private final transient TableWords cells;

    TableChange(Words words, TableSheet sheet, TableNames names) {
        this.words = words;
        this.table = sheet.table();
        this.cells = new TableWords(words, names);
        List<RowChange> changes = RowChange.between(sheet.before().rows(), table.rows());
        UnorderedList rows = new UnorderedList();
        changes.forEach(change -> rows.add(new ListItem(sentence(change))));
        add(new Span(words.of("setup.change.table", words.of("setup.table." + sheet.part().tableId()), changes.size())), rows);
    }

    private String sentence(RowChange change) {
        if (change.moved()) {
            Placed now = change.now().orElseThrow();
            return words.of("setup.change.row.moved", change.was().orElseThrow().place(), now.place(), whole(now.row()));
        }
        if (change.was().isEmpty()) {
            return words.of("setup.change.row.new", change.now().orElseThrow().place(), whole(change.now().get().row()));
        }
        if (change.now().isEmpty()) {
            return words.of("setup.change.row.gone", change.was().get().place(), whole(change.was().get().row()));
        }
        return words.of("setup.change.row", change.now().get().place(), different(change.was().get().row(), change.now().get().row()));
    }

    /** Every cell of a row, without those that fit anything. */
    private String whole(Row row) {
        List<String> all = each(row, (name, cell) -> cell.isEmpty() || cell.equals(words.of("setup.any")) ? "" : words.of("setup.change.cell", name, cell));
        return all.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("; "));
    }

    private String different(Row was, Row now) {
        List<String> before = each(was, (name, cell) -> cell);
        List<String> names = each(was, (name, cell) -> name);
        List<String> after = each(now, (name, cell) -> cell);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                told.add(words.of("setup.change.cell.differs", names.get(i), orNothing(before.get(i)), orNothing(after.get(i))));
            }
        }
        return String.join("; ", told);
    }

    private String orNothing(String cell) {
        return cell.isEmpty() ? words.of("setup.change.nothing") : cell;
    }

    private List<String> each(Row row, BiFunction<String, String, String> told) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            String column = table.inputs().get(i).name();
            all.add(told.apply(words.of("setup.in." + column), cells.condition(column, row.when().get(i))));
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            String column = table.outputs().get(i).name();
            all.add(told.apply(words.of("setup.out." + column), cells.value(column, row.then().get(i))));
        }
        all.add(told.apply(words.of("setup.row.note"), row.note()));
        return all;
    }
}
