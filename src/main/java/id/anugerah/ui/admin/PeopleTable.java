package id.anugerah.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.account.Listed;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.PeopleFilter.Order;
import id.anugerah.account.Standing;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.List;

/** A page of people; heads sort by the address, a row leads to the person. On a phone a row is a card. */
final class PeopleTable extends Div {

    private final Words words;
    private final transient RoleWords roles;
    private final ZoneId zone;

    PeopleTable(Words words, RoleWords roles, PeopleFilter filter, List<Listed> people, ZoneId zone) {
        this.words = words;
        this.roles = roles;
        this.zone = zone;
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "directory-table");
        table.setCaptionText(words.of("people.title"));
        NativeTableRow head = table.getHead().addRow();
        head.add(column(Order.NAME, filter), column(Order.EMAIL, filter), plain(words.of("people.column.roles")),
                column(Order.STANDING, filter), column(Order.INSTITUTION, filter), column(Order.LAST_SIGN_IN, filter));
        people.forEach(one -> table.getBody().add(row(one)));
        Div box = new Div(table);
        box.addClassName("table-box");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", words.of("people.title"));
        add(box);
    }

    private NativeTableRow row(Listed one) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(new RouterLink(one.name(), PersonView.class, PersonView.of(one.id())));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name, cell("EMAIL", new Span(one.email().isEmpty() ? "–" : one.email())),
                cell("roles", new Span(roles.of(one.roles()))), cell("STANDING", badge(words, one.standing())),
                cell("INSTITUTION", new Span(one.institution().isEmpty() ? "–" : one.institution())),
                cell("LAST_SIGN_IN", new Span(one.lastSignIn().map(at -> words.briefMoment(at, zone)).orElse("–"))));
    }

    static Component badge(Words words, Standing standing) {
        Span badge = new Span(words.of("people.standing", standing));
        badge.getElement().getThemeList().add(switch (standing) {
            case ACTIVE -> "badge success";
            case LAPSED -> "badge error";
            case DISABLED, REVOKED -> "badge contrast";
            case INVITED, WAITING -> "badge";
        });
        return badge;
    }

    private NativeTableHeaderCell column(Order order, PeopleFilter filter) {
        RouterLink sort = new RouterLink(words.of("people.column." + order), PeopleView.class);
        sort.setQueryParameters(new PeopleAddress(filter.by(order), 1).parameters());
        NativeTableHeaderCell cell = new NativeTableHeaderCell(sort);
        cell.getElement().setAttribute("scope", "col");
        if (order == filter.order()) {
            cell.getElement().setAttribute("aria-sort", filter.descending() ? "descending" : "ascending");
            sort.add(new Span(filter.descending() ? " ↓" : " ↑"));
        }
        return cell;
    }

    private static NativeTableHeaderCell plain(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableCell cell(String column, Component shown) {
        NativeTableCell cell = new NativeTableCell(shown);
        cell.addClassName("words");
        cell.getElement().setAttribute("data-label", words.of("people.column." + column));
        return cell;
    }
}
