package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Kind;
import id.anugerah.decision.RuleTable.Row;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rows of a decision table to be changed: cells, order, number. A row is a card on a phone. */
final class RowTable extends Div {

    private final Words words;
    private final transient RuleTable table;
    private final transient TableWords cells;
    private final boolean open;
    private final NativeTable shown = new NativeTable();
    private final transient List<Line> lines = new ArrayList<>();

    /** The fields of a row, read when it is saved. */
    private record Line(List<Supplier<String>> when, List<Supplier<String>> then, Supplier<String> note) {

        Row read() {
            return new Row(note.get().strip(), when.stream().map(Supplier::get).toList(), then.stream().map(Supplier::get).toList());
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
        Div box = new Div(shown);
        box.addClassName("table-box");
        add(box);
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

    private void show(List<Row> rows) {
        lines.clear();
        shown.getHead().removeAll();
        shown.getBody().removeAll();
        NativeTableRow head = new NativeTableRow(head("#"));
        table.inputs().forEach(input -> head.add(head(words.of("setup.in." + input.name()))));
        table.outputs().forEach(output -> head.add(head(words.of("setup.out." + output.name()))));
        head.add(head(words.of("setup.row.note")));
        if (open) {
            head.add(head(words.of("setup.row.acts")));
        }
        shown.getHead().add(head);
        for (int i = 0; i < rows.size(); i++) {
            shown.getBody().add(line(rows.get(i), i, rows.size()));
        }
    }

    private NativeTableRow line(Row row, int at, int count) {
        NativeTableHeaderCell number = new NativeTableHeaderCell(String.valueOf(at + 1));
        number.getElement().setAttribute("scope", "row");
        NativeTableRow line = new NativeTableRow(number);
        List<Supplier<String>> when = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            Column column = table.inputs().get(i);
            int cell = i;
            Set<String> offered = new LinkedHashSet<>(List.of(TableWords.ANY));
            table.rows().forEach(one -> offered.add(one.when().get(cell)));
            String label = words.of("setup.in." + column.name());
            line.add(cell(label, at, column.kind() == Kind.TEXT || column.kind() == Kind.YES_NO
                    ? choice(offered, row.when().get(i), value -> cells.condition(column.name(), value), when) : text(row.when().get(i), when), false));
        }
        List<Supplier<String>> then = new ArrayList<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            Column column = table.outputs().get(i);
            int cell = i;
            Set<String> offered = new LinkedHashSet<>();
            table.rows().forEach(one -> offered.add(one.then().get(cell)));
            String label = words.of("setup.out." + column.name());
            line.add(cell(label, at, column.kind() == Kind.TEXT ? choice(offered, row.then().get(i), value -> cells.value(column.name(), value), then)
                    : text(row.then().get(i), then), true));
        }
        List<Supplier<String>> note = new ArrayList<>();
        line.add(cell(words.of("setup.row.note"), at, text(row.note(), note), false));
        lines.add(new Line(when, then, note.get(0)));
        if (open) {
            line.add(acts(at, count));
        }
        return line;
    }

    private NativeTableCell cell(String label, int at, Component field, boolean result) {
        field.getElement().setProperty("accessibleName", words.of("setup.cell", at + 1, label));
        ((HasEnabled) field).setEnabled(open);
        NativeTableCell cell = new NativeTableCell(field);
        cell.getElement().setAttribute("data-label", label);
        if (result) {
            cell.addClassName("setup-result");
        }
        return cell;
    }

    private static TextField text(String value, List<Supplier<String>> reads) {
        TextField field = new TextField();
        field.setMaxLength(300);
        field.setValue(value);
        reads.add(field::getValue);
        return field;
    }

    private static ComboBox<String> choice(Set<String> offered, String value, ItemLabelGenerator<String> named,
                                           List<Supplier<String>> reads) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setItems(offered);
        choice.setItemLabelGenerator(named);
        choice.setAllowCustomValue(true);
        choice.addCustomValueSetListener(typed -> choice.setValue(typed.getDetail().strip()));
        choice.setValue(value.isEmpty() ? null : value);
        reads.add(() -> choice.getValue() == null ? "" : choice.getValue());
        return choice;
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

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
