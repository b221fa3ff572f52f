package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.setup.TableFault;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of a decision table to be changed: cells, order, number. A row is a card on a phone. */
final class RowTable extends Div {

    /** Columns whose names are long. */
    private static final Set<String> WIDE = Set.of("category", "criteria", "refusal");

    private final Words words;
    private final transient RuleTable table;
    private final transient TableWords cells;
    private final boolean open;
    private final NativeTable shown = new NativeTable();
    private final transient List<Line> lines = new ArrayList<>();

    /** The fields of a row, by column; read when it is saved. */
    private record Line(Map<String, Cell> when, Map<String, Cell> then, TextField note) {

        Row read() {
            return new Row(note.getValue().strip(), when.values().stream().map(Cell::value).toList(), then.values().stream().map(Cell::value).toList());
        }
    }

    RowTable(Words words, RuleTable table, TableWords cells, boolean open) {
        this.words = words;
        this.table = table;
        this.cells = cells;
        this.open = open;
        addClassName("setup-rules");
        shown.addClassNames("stacked");
        shown.setCaptionText(words.of("setup.rows"));
        Checkbox stored = new Checkbox(words.of("setup.stored"), change -> setClassName("shows-stored", change.getValue()));
        Div box = new Div(shown);
        box.addClassName("table-box");
        add(stored, box);
        show(table.rows());
        if (open) {
            add(new Button(words.of("setup.row.add"), VaadinIcon.PLUS.create(), click -> {
                List<Row> rows = new ArrayList<>(rows());
                rows.add(new Row("", Collections.nCopies(table.inputs().size(), TableWords.ANY), Collections.nCopies(table.outputs().size(), "")));
                show(rows);
            }));
        }
    }

    List<Row> rows() {
        return lines.stream().map(Line::read).toList();
    }

    /** Marks the cells. @return a sentence for each, with the number of the row and the head of the column */
    Map<Component, String> mark(List<TableFault> faults) {
        Map<Component, String> told = new LinkedHashMap<>();
        lines.forEach(line -> List.of(line.when(), line.then()).forEach(all -> all.values().forEach(cell -> cell.wrong(""))));
        faults.stream().filter(fault -> fault.place() == TableFault.Place.ROW).forEach(fault -> {
            Line line = lines.get(fault.number() - 1);
            boolean input = line.when().containsKey(fault.column()) && (!line.then().containsKey(fault.column())
                    || line.when().get(fault.column()).value().equals(fault.cell()));
            Cell cell = (input ? line.when() : line.then()).get(fault.column());
            String sentence = FaultWords.of(words, fault);
            cell.wrong(sentence);
            told.put(cell.field(), words.of("setup.fault.row", fault.number(), words.of((input ? "setup.in." : "setup.out.") + fault.column()),
                    sentence));
        });
        return told;
    }

    private void show(List<Row> rows) {
        lines.clear();
        shown.getHead().removeAll();
        shown.getBody().removeAll();
        List<String> heads = new ArrayList<>(List.of("#"));
        table.inputs().forEach(input -> heads.add(words.of("setup.in." + input.name())));
        table.outputs().forEach(output -> heads.add(words.of("setup.out." + output.name())));
        heads.add(words.of("setup.row.note"));
        if (open) {
            heads.add(words.of("setup.row.acts"));
        }
        shown.getHead().add(TableHead.of(heads));
        for (int i = 0; i < rows.size(); i++) {
            shown.getBody().add(line(rows.get(i), i, rows.size()));
        }
    }

    private NativeTableRow line(Row row, int at, int count) {
        NativeTableHeaderCell number = new NativeTableHeaderCell(String.valueOf(at + 1));
        number.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(number);
        Map<String, Cell> when = new LinkedHashMap<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Column column = table.inputs().get(i);
            int cell = i;
            when.put(column.name(), Cell.condition(words, cells, column, row.when().get(i), table.rows().stream().map(one -> one.when().get(cell)).toList()));
            line.add(cell(words.of("setup.in." + column.name()), column.name(), at, when.get(column.name())));
        }
        Map<String, Cell> then = new LinkedHashMap<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            Column column = table.outputs().get(i);
            int cell = i;
            then.put(column.name(), Cell.result(cells, column, row.then().get(i), table.rows().stream().map(one -> one.then().get(cell)).toList()));
            NativeTableCell result = cell(words.of("setup.out." + column.name()), column.name(), at, then.get(column.name()));
            result.addClassName("setup-result");
            line.add(result);
        }
        TextField note = new TextField();
        note.setMaxLength(300);
        note.setValue(row.note());
        note.setEnabled(open);
        note.getElement().setProperty("accessibleName", words.of("setup.cell", at + 1, words.of("setup.row.note")));
        NativeTableCell noted = new NativeTableCell(note);
        noted.getElement().setAttribute("data-label", words.of("setup.row.note"));
        noted.addClassName("setup-wide");
        line.add(noted);
        lines.add(new Line(when, then, note));
        if (open) {
            line.add(acts(at, count));
        }
        return line;
    }

    private NativeTableCell cell(String label, String column, int at, Cell field) {
        field.named(words.of("setup.cell", at + 1, label));
        field.open(open);
        NativeTableCell cell = new NativeTableCell(field);
        cell.getElement().setAttribute("data-label", label);
        if (WIDE.contains(column)) {
            cell.addClassName("setup-wide");
        }
        return cell;
    }

    private NativeTableCell acts(int at, int count) {
        Div acts = new Div(button(VaadinIcon.ARROW_UP, "setup.row.up", at, at > 0, rows -> Collections.swap(rows, at, at - 1)),
                button(VaadinIcon.ARROW_DOWN, "setup.row.down", at, at < count - 1, rows -> Collections.swap(rows, at, at + 1)),
                button(VaadinIcon.TRASH, "setup.row.remove", at, true, rows -> rows.remove(at)));
        acts.addClassName("setup-row-acts");
        return new NativeTableCell(acts);
    }

    private Button button(VaadinIcon icon, String key, int at, boolean possible, Consumer<List<Row>> act) {
        Button button = new Button(icon.create(), click -> {
            List<Row> rows = new ArrayList<>(rows());
            act.accept(rows);
            show(rows);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words.of(key, at + 1));
        button.setTooltipText(words.of(key, at + 1));
        button.setEnabled(possible);
        return button;
    }
}
