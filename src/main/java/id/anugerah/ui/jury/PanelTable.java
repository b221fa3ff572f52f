package id.anugerah.ui.jury;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.finals.PanelSheets;
import id.anugerah.finals.Remark;
import id.anugerah.finals.Scorecard;
import id.anugerah.instrument.JurySheet;
import id.anugerah.shared.NameOrder;
import id.anugerah.ui.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** All sheets of the panel side by side, once the scoring is closed: criteria down, jurors across. */
final class PanelTable extends Section {

    PanelTable(Words words, JurySheet sheet, PanelSheets sheets, Map<UUID, String> names) {
        addClassNames("part", "panel-sheets");
        add(new H2(words.of("jury.sheets")), new Paragraph(words.of("jury.sheets.spread", words.of(sheets.spread()))));
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow(cell(words.of("jury.criterion"), "col"));
        List<Scorecard> cards = sheets.cards().stream()
                .sorted(Comparator.comparing(card -> names.getOrDefault(card.juror(), "–"), NameOrder.NATURAL)).toList();
        cards.forEach(card -> head.add(cell(names.getOrDefault(card.juror(), "–"), "col")));
        NativeTableBody body = new NativeTableBody();
        for (JurySheet.Criterion criterion : sheet.criteria()) {
            NativeTableRow row = new NativeTableRow(cell(words.of(criterion.title()), "row"));
            for (Scorecard card : cards) {
                row.add(number(words.number(card.points().get(criterion.id()))));
            }
            body.add(row);
        }
        NativeTableRow total = new NativeTableRow(cell(words.of("jury.total"), "row"));
        cards.forEach(card -> total.add(number(words.of(sheets.totals().get(card.juror())))));
        total.addClassName("total");
        body.add(total);
        Bands bands = new Bands(words, sheet);
        NativeTableRow inWords = new NativeTableRow(cell(words.of("participant.jury.band"), "row"));
        cards.forEach(card -> inWords.add(number(bands.of(sheets.totals().get(card.juror())))));
        body.add(inWords);
        table.add(new NativeTableHeader(head), body);
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region")
                .setAttribute("aria-label", words.of("jury.sheets"));
        add(scroll);
        remarks(words, "jury.remark.finalist", sheets, Remark::toFinalist);
        remarks(words, "jury.remark.panel", sheets, Remark::toPanel);
    }

    private void remarks(Words words, String key, PanelSheets sheets, Function<Remark, String> text) {
        UnorderedList list = new UnorderedList();
        sheets.remarks().stream().map(text).filter(written -> !written.isBlank()).forEach(written -> list.add(new ListItem(written)));
        if (list.getChildren().findAny().isPresent()) {
            Span title = new Span(words.of(key));
            title.addClassName("remark-title");
            add(title, list);
        }
    }

    private static NativeTableHeaderCell cell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
