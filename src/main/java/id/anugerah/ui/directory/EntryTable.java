package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.Register;
import id.anugerah.ui.shell.Words;
import java.util.List;
import java.util.function.Consumer;

/** A page of a list; on a phone a row is a card. */
final class EntryTable extends Div {

    private final Words words;
    private final transient EntryWords values;

    /** @param edit null where nothing may be changed */
    EntryTable(Words words, EntryWords values, Register register, List<Entry> entries, Consumer<Entry> edit) {
        this.words = words;
        this.values = values;
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "directory-table");
        String caption = words.of("directory.register." + register);
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.add(column(words.of("directory.column.NAME")), column(words.of("directory.column.CODE")));
        register.fields().stream().skip(1).forEach(field -> head.add(column(values.head(field))));
        head.add(column(words.of("directory.column.submissions")));
        if (edit != null) {
            head.add(column(words.of("directory.column.acts")));
        }
        entries.forEach(entry -> table.getBody().add(row(entry, edit)));
        Div box = new Div(table);
        box.addClassName("table-box");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        add(box);
    }

    private NativeTableRow row(Entry entry, Consumer<Entry> edit) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(entry.name());
        name.getElement().setAttribute("scope", "row");
        if (!entry.formerNames().isEmpty()) {
            Span former = new Span(words.of("directory.former", String.join(", ", entry.formerNames())));
            former.addClassName("exact");
            name.add(former);
        }
        NativeTableRow row = new NativeTableRow(name, cell(words.of("directory.column.CODE"), code(entry.code())));
        entry.register().fields().stream().skip(1).forEach(field -> row.add(cell(values.head(field), value(entry, field))));
        row.add(cell(words.of("directory.column.submissions"), new Span(words.number(entry.submissions()))));
        if (edit != null) {
            Button change = new Button(words.of("directory.edit"), click -> edit.accept(entry));
            change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(words.of("directory.editOf", entry.name()));
            row.add(new NativeTableCell(change));
        }
        return row;
    }

    private Component value(Entry entry, Field field) {
        if (field == Field.INSTITUTION) {
            return new Span(entry.parent().isEmpty() ? words.of("directory.everybody") : entry.parent());
        }
        if (field == Field.EXCLUDED && entry.value(field).equals("true")) {
            Span badge = new Span(values.value(field, "true"));
            badge.getElement().getThemeList().add("badge contrast");
            return badge;
        }
        String text = values.value(field, entry.value(field));
        return new Span(text.isEmpty() ? "–" : text);
    }

    static Component code(String code) {
        Span span = new Span(code);
        span.addClassName("directory-code");
        return span;
    }

    static NativeTableHeaderCell column(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    static NativeTableCell cell(String label, Component... shown) {
        NativeTableCell cell = new NativeTableCell(shown);
        cell.addClassName("words");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
