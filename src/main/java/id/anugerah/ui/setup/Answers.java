package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.decision.RuleTable;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.ui.shell.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answer that an example expects: a row of fields for each row that has to fit, none where nothing may. */
final class Answers extends Div {

    private final Words words;
    private final transient RuleTable table;
    private final transient TableWords names;
    private final boolean open;
    private final transient List<Map<String, Cell>> lines = new ArrayList<>();
    private final Div rows = new Div();

    Answers(Words words, RuleTable table, TableWords names, boolean open, List<List<String>> expected) {
        this.words = words;
        this.table = table;
        this.names = names;
        this.open = open;
        add(rows);
        if (open) {
            Button more = new Button(words.of("setup.answer.add"), VaadinIcon.PLUS.create(), click -> {
                List<List<String>> all = new ArrayList<>(values());
                all.add(Collections.nCopies(table.outputs().size(), ""));
                show(all);
            });
            more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(more);
        }
        show(expected);
    }

    /** As the example stores them. */
    List<List<String>> values() {
        return lines.stream().map(line -> line.values().stream().map(Cell::value).toList()).toList();
    }

    /** @param row from 1 */
    Cell cell(int row, String column) {
        return lines.get(row - 1).get(column);
    }

    List<Cell> cells() {
        return lines.stream().flatMap(line -> line.values().stream()).toList();
    }

    void show(List<List<String>> expected) {
        lines.clear();
        rows.removeAll();
        if (expected.isEmpty()) {
            rows.add(new Paragraph(words.of("setup.answer.none")));
        }
        for (List<String> one : expected) {
            rows.add(line(one, lines.size()));
        }
    }

    private Div line(List<String> values, int at) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Div line = new Div();
        line.addClassName("setup-answer");
        line.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("setup.answer", at + 1));
        for (int i = 0; i < table.outputs().size(); i++) {
            Column output = table.outputs().get(i);
            int column = i;
            Cell cell = Cell.result(names, output, i < values.size() ? values.get(i) : "",
                    table.rows().stream().map(row -> row.then().get(column)).toList());
            cell.labelled(words.of("setup.out." + output.name()));
            cell.open(open);
            cells.put(output.name(), cell);
            line.add(cell);
        }
        lines.add(cells);
        if (open) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                List<List<String>> all = new ArrayList<>(values());
                all.remove(at);
                show(all);
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(words.of("setup.answer.remove", at + 1));
            remove.setTooltipText(words.of("setup.answer.remove", at + 1));
            line.add(remove);
        }
        return line;
    }
}
