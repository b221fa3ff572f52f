package id.anugerah.ui.organizer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.anugerah.edition.Edition;
import id.anugerah.outcome.Certificate;
import id.anugerah.ui.shell.Words;
import java.util.List;

/** Who got which certificate, winners first. */
final class CertificateTable extends Div {

    private static final List<String> COLUMNS = List.of("body", "as", "number", "issued");

    private final transient Words words;

    CertificateTable(Words words, Edition edition, List<Certificate> all) {
        this.words = words;
        addClassName("table-box");
        NativeTable table = new NativeTable();
        table.addClassNames("rank-table", "stacked");
        table.setCaptionText(words.of("organizer.certificates.title"));
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of("organizer.certificates." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        all.forEach(one -> table.getBody().add(row(edition, one)));
        add(table);
    }

    private NativeTableRow row(Edition edition, Certificate one) {
        Span name = new Span(one.bodyName());
        name.addClassName("rank-name");
        Anchor link = new Anchor("/dokumen/sertifikat/" + edition.id() + "/" + one.number(), one.number());
        link.setRouterIgnore(true);
        String as = words.of("certificate.kind." + one.kind())
                + one.category().map(category -> " – " + words.award(edition.id(), category)).orElse("");
        return new NativeTableRow(cell("body", name), cell("as", new Text(as)), cell("number", link),
                cell("issued", new Text(words.briefMoment(one.issuedAt(), edition.zone()))));
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", words.of("organizer.certificates." + column));
        return cell;
    }
}
