package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.institution.Change;
import id.anugerah.institution.Field;
import id.anugerah.institution.ImportPlan;
import id.anugerah.institution.ImportRow;
import id.anugerah.institution.ImportRow.Outcome;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.Map;

/** What a file would do, row by row: a press on a total shows only those rows. */
final class PlanTable extends Div {

    private static final int ROWS = 50;
    private static final Map<Outcome, String> THEMES = Map.of(Outcome.REFUSED, "badge error", Outcome.CHANGED, "badge", Outcome.NEW,
            "badge success", Outcome.SAME, "badge contrast");
    private static final Map<Outcome, VaadinIcon> ICONS = Map.of(Outcome.REFUSED, VaadinIcon.BAN, Outcome.CHANGED, VaadinIcon.PENCIL,
            Outcome.NEW, VaadinIcon.PLUS, Outcome.SAME, VaadinIcon.CHECK);

    private final Words words;
    private final transient EntryWords values;
    private final transient ImportPlan plan;
    private final Div chips = new Div();
    private final Div body = new Div();

    PlanTable(Words words, EntryWords values, ImportPlan plan) {
        this.words = words;
        this.values = values;
        this.plan = plan;
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("directory.import.outcome"));
        add(chips, body);
        show(null, 1);
    }

    /** @param only null for all */
    private void show(Outcome only, int page) {
        chips.removeAll();
        chips.add(chip(words.of("directory.import.all"), plan.rows().size(), null, only == null));
        for (Outcome outcome : Outcome.values()) {
            chips.add(chip(words.of("directory.import.total." + outcome), plan.total(outcome), outcome, outcome == only));
        }
        List<ImportRow> rows = plan.rows().stream().filter(row -> only == null || row.outcome() == only).toList();
        body.removeAll();
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(words.of("directory.import.noneShown"));
            none.addClassName("empty");
            body.add(none);
            return;
        }
        int pages = (rows.size() + ROWS - 1) / ROWS;
        body.add(table(rows.subList((page - 1) * ROWS, Math.min(rows.size(), page * ROWS))));
        if (pages > 1) {
            Button back = new Button(words.of("listing.previous"), click -> show(only, page - 1));
            back.setEnabled(page > 1);
            Button on = new Button(words.of("listing.next"), click -> show(only, page + 1));
            on.setEnabled(page < pages);
            Div pager = new Div(back, new Span(words.of("listing.page", words.number(page), words.number(pages))), on);
            pager.addClassName("list-pages");
            body.add(pager);
        }
    }

    private Component table(List<ImportRow> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "directory-table");
        table.setCaptionText(words.of("directory.import.plan"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("directory.import.row", "directory.import.outcome", "directory.column.CODE", "directory.column.NAME",
                "directory.import.what")) {
            head.add(EntryTable.column(words.of(column)));
        }
        rows.forEach(row -> table.getBody().add(row(row)));
        Div box = new Div(table);
        box.addClassName("table-box");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label",
                words.of("directory.import.plan"));
        return box;
    }

    private NativeTableRow row(ImportRow row) {
        NativeTableHeaderCell number = new NativeTableHeaderCell(words.of("directory.import.row") + " " + row.number());
        number.addClassName("plan-row");
        number.getElement().setAttribute("scope", "row");
        Span badge = new Span(ICONS.get(row.outcome()).create(), new Span(words.of("directory.import.total." + row.outcome())));
        badge.getElement().getThemeList().add(THEMES.get(row.outcome()));
        UnorderedList what = new UnorderedList();
        row.faults().forEach(fault -> what.add(new ListItem(words.of("refused." + fault.reason(), fault.arguments().toArray()))));
        row.changes().forEach((field, change) -> {
            if (row.outcome() == Outcome.CHANGED || field != Field.NAME) {
                what.add(new ListItem(sentence(row, field, change)));
            }
        });
        return new NativeTableRow(number, EntryTable.cell(words.of("directory.import.outcome"), badge),
                EntryTable.cell(words.of("directory.column.CODE"), EntryTable.code(row.code().isEmpty() ? "–" : row.code())),
                EntryTable.cell(words.of("directory.column.NAME"), new Span(row.name().isEmpty() ? "–" : row.name())),
                EntryTable.cell(words.of("directory.import.what"), what.getChildren().findAny().isEmpty() ? new Span("–") : what));
    }

    private String sentence(ImportRow row, Field field, Change change) {
        String head = values.head(field);
        return row.outcome() == Outcome.NEW ? words.of("directory.import.value", head, shown(field, change.after()))
                : words.of("directory.import.change", head, shown(field, change.before()), shown(field, change.after()));
    }

    private String shown(Field field, String value) {
        String text = values.value(field, value);
        return text.isEmpty() ? words.of("directory.import.blank") : text;
    }

    private Button chip(String text, int count, Outcome outcome, boolean chosen) {
        Span number = new Span(words.number(count));
        number.addClassName("chip-count");
        Button chip = new Button(text, click -> show(outcome, 1));
        chip.setSuffixComponent(number);
        chip.addClassName("directory-chip");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) {
            chip.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        chip.setEnabled(count > 0 || outcome == null);
        return chip;
    }
}
