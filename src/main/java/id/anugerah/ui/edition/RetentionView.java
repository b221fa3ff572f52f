package id.anugerah.ui.edition;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.retention.PersonalData;
import id.anugerah.retention.Retention;
import id.anugerah.retention.RetentionState;
import id.anugerah.ui.organizer.EditionPage;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** When the personal data of an edition is anonymised, what that touches, what stays, and when it was done. */
@Route("penyelenggara/retensi")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/edition.css")
class RetentionView extends EditionPage {

    private static final List<String> STAYS = List.of("results", "bodies", "texts", "evidence", "records", "staff");

    private final transient Retention retention;
    private final Div body = new Div();

    public RetentionView(Words words, Editions editions, Retention retention) {
        super(words, editions, "retention.title");
        this.retention = retention;
    }

    @Override
    protected void begin(Edition edition) {
        Paragraph up = new Paragraph(new RouterLink(words().of("setup.editions"), EditionsView.class));
        up.addClassName("up");
        add(up);
        lead(words().of("retention.lead"));
        add(body);
    }

    @Override
    protected void show(Edition edition, QueryParameters asked) {
        RetentionState state = retention.of(edition.id());
        body.removeAll();
        Paragraph when = new Paragraph(state.doneAt().map(at -> words().of("retention.done", words().moment(at, edition.zone())))
                .orElseGet(() -> words().of("retention.due", words().moment(state.due(), edition.zone()))));
        when.addClassName("compare-totals");
        Div box = new Div(table(state));
        box.addClassName("table-box");
        UnorderedList stays = new UnorderedList();
        STAYS.forEach(each -> stays.add(new ListItem(words().of("retention.stays." + each))));
        body.add(when, new Paragraph(words().of("retention.from", words().moment(state.from(), edition.zone()), state.months())),
                new H2(words().of(state.doneAt().isPresent() ? "retention.what.done" : "retention.what")), box,
                new H2(words().of("retention.stays")), stays);
    }

    private NativeTable table(RetentionState state) {
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "retention-table");
        table.setCaptionText(words().of("retention.caption"));
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("data", "count", "fate", "why")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words().of("retention.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (PersonalData data : PersonalData.values()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(words().of("retention.data", data));
            name.getElement().setAttribute("scope", "row");
            table.getBody().add(new NativeTableRow(name, cell("count", words().number(state.counts().getOrDefault(data, 0L))),
                    cell("fate", words().of("retention.fate", data.fate())), cell("why", words().of("retention.why", data))));
        }
        return table;
    }

    private NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", words().of("retention.column." + column));
        return cell;
    }
}
