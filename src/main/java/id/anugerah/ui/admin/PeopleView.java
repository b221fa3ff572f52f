package id.anugerah.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.PeopleList;
import id.anugerah.account.Standing;
import id.anugerah.institution.FileKind;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.listing.Pager;
import id.anugerah.ui.listing.Paging;
import id.anugerah.ui.listing.SearchField;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Everybody of the staff, and participants when asked for; search, filters, order and page stand in the address. */
@Route(PeopleView.ADDRESS)
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
class PeopleView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "admin/pengguna";
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final transient Words words;
    private final transient RoleWords roleWords;
    private final transient PeopleList people;
    private final transient PeopleFile file;
    private final SearchField search;
    private final Select<Role> role = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Div clear = new Div();
    private final Div rest = new Div();
    private transient PeopleAddress shown;

    public PeopleView(Words words, RoleWords roleWords, PeopleList people, PeopleFile file, StaffActs acts) {
        super(true);
        this.words = words;
        this.roleWords = roleWords;
        this.people = people;
        this.file = file;
        addClassNames("organizer", "directory");
        heading(words.of("people.title")).getElement().setAttribute("tabindex", "-1").executeJs("this.focus({preventScroll: true})");
        lead(words.of("people.lead"));
        if (CurrentPerson.required().has(Role.ADMINISTRATOR)) {
            Button invite = new Button(words.of("people.invite"), VaadinIcon.PLUS.create(), click -> acts.invite(
                    made -> getUI().ifPresent(ui -> ui.navigate(PersonView.class, PersonView.of(made)))));
            invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(invite);
            actions.addClassName("actions");
            add(actions);
        }
        search = new SearchField(words.of("people.search"), text -> go(shown.filter().searching(text)));
        choice(role, "people.role", "people.staff", Role.values(), one -> words.of("role", one), one -> shown.filter().with(one));
        choice(standing, "people.standing", "people.anyStanding", Standing.values(), one -> words.of("people.standing", one),
                one -> shown.filter().standing(one));
        Div filters = new Div(search, role, standing, clear);
        filters.addClassName("directory-filters");
        add(filters, rest);
    }

    private <E> void choice(Select<E> select, String label, String all, E[] values, Function<E, String> named,
                            Function<Optional<E>, PeopleFilter> chosen) {
        select.setLabel(words.of(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.of(all));
        select.setItemLabelGenerator(one -> one == null ? words.of(all) : named.apply(one));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(chosen.apply(Optional.ofNullable(change.getValue())));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = PeopleAddress.of(event.getLocation().getQueryParameters());
        PeopleFilter filter = shown.filter();
        search.show(filter.text());
        role.setValue(filter.role().orElse(null));
        standing.setValue(filter.standing().orElse(null));
        clear.removeAll();
        if (filter.narrows()) {
            clear.add(new RouterLink(words.of("people.clear"), PeopleView.class));
        }
        list(filter);
    }

    private void list(PeopleFilter filter) {
        rest.removeAll();
        int count = people.count(filter);
        Paging paging = new Paging(count, shown.page());
        Paragraph number = new Paragraph(words.of("people.count", words.number(count)));
        number.addClassName("count");
        number.getElement().setAttribute("aria-live", "polite");
        Div tools = new Div(number, export(FileKind.CSV), export(FileKind.XLSX));
        tools.addClassName("tools");
        rest.add(tools);
        if (count == 0) {
            rest.add(empty(words.of("people.none")));
            return;
        }
        rest.add(new PeopleTable(words, roleWords, filter, people.page(filter, paging.offset(), Paging.ROWS), ZONE));
        rest.add(new Pager(words, paging, PeopleView.class, page -> new PeopleAddress(shown.filter(), page).parameters()));
    }

    private ListFile export(FileKind kind) {
        return ListFile.of(words.of("people.export." + kind), "pengguna", kind, () -> file.bytes(kind, shown.filter()));
    }

    private void go(PeopleFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, new PeopleAddress(filter, 1).parameters()));
    }
}
