package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.institution.Directory;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.FileKind;
import id.anugerah.institution.Register;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.listing.Pager;
import id.anugerah.ui.listing.Paging;
import id.anugerah.ui.listing.SearchField;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Institutions and units: search, filters and page stand in the address. */
@Route(DirectoryView.ADDRESS)
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
class DirectoryView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "penyelenggara/instansi";

    private final transient Words words;
    private final transient EntryWords values;
    private final transient Directory directory;
    private final transient Notices notices;
    private final SearchField search;
    private final Div filters = new Div();
    private final Div rest = new Div();
    private final Nav tabs = new Nav();
    private transient DirectoryAddress shown;

    public DirectoryView(Words words, EntryWords values, Directory directory, Notices notices) {
        super(true);
        this.words = words;
        this.values = values;
        this.directory = directory;
        this.notices = notices;
        addClassNames("organizer", "directory");
        heading(words.of("directory.title"));
        lead(words.of("directory.lead"));
        tabs.addClassName("directory-tabs");
        tabs.getElement().setAttribute("aria-label", words.of("directory.tabs"));
        search = new SearchField(words.of("directory.search"), text -> go(shown.with(shown.filter().searching(text))));
        search.setPlaceholder(words.of("directory.searchHint"));
        filters.addClassName("directory-filters");
        add(tabs, filters, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = DirectoryAddress.of(event.getLocation().getQueryParameters());
        search.show(shown.filter().text());
        tabs.removeAll();
        for (Register register : Register.values()) {
            RouterLink tab = link(words.of("directory.register." + register), new DirectoryAddress(DirectoryFilter.all(register), 1));
            if (register == shown.filter().register()) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(tab);
        }
        choices();
        list();
    }

    private void choices() {
        filters.getChildren().filter(one -> one != search).toList().forEach(filters::remove);
        filters.addComponentAsFirst(search);
        DirectoryFilter filter = shown.filter();
        for (Field field : List.of(Field.TYPE, Field.PROVINCE, Field.LIST, Field.EXCLUDED)) {
            if (DirectoryAddress.offered(filter.register(), field)) {
                filters.add(choice(field, filter));
            }
        }
        if (filter.narrows()) {
            filters.add(link(words.of("directory.clear"), new DirectoryAddress(DirectoryFilter.all(filter.register()), 1)));
        }
    }

    private Component choice(Field field, DirectoryFilter filter) {
        Map<String, Integer> counts = directory.counts(filter.with(field, ""), field);
        Select<String> choice = new Select<>();
        choice.setLabel(values.head(field));
        List<String> offered = new java.util.ArrayList<>(counts.keySet().stream().filter(one -> !one.isEmpty()).toList());
        String chosen = filter.only().getOrDefault(field, "");
        if (!chosen.isEmpty() && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        choice.setItems(offered);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(words.of("directory.any"));
        choice.setItemLabelGenerator(one -> one == null ? words.of("directory.any")
                : values.value(field, one) + " (" + words.number(counts.getOrDefault(one, 0)) + ")");
        choice.setValue(chosen.isEmpty() ? null : chosen);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.with(shown.filter().with(field, change.getValue() == null ? "" : change.getValue())));
            }
        });
        return choice;
    }

    private void list() {
        rest.removeAll();
        DirectoryFilter filter = shown.filter();
        int count = directory.count(filter);
        Paging paging = new Paging(count, shown.page());
        Paragraph number = new Paragraph(words.of("directory.count", words.number(count)));
        number.addClassName("count");
        number.getElement().setAttribute("aria-live", "polite");
        Div tools = new Div(number, export(FileKind.CSV), export(FileKind.XLSX));
        tools.addClassName("tools");
        rest.add(acts(filter.register()), tools);
        if (count == 0) {
            rest.add(empty(words.of("directory.none")));
            return;
        }
        rest.add(new EntryTable(words, values, filter.register(), directory.page(filter, paging.offset(), Paging.ROWS), mayAct() ? this::edit : null));
        rest.add(new Pager(words, paging, DirectoryView.class, page -> shown.with(page).parameters()));
    }

    private Component acts(Register register) {
        Div acts = new Div();
        acts.addClassName("actions");
        if (mayAct()) {
            Button add = new Button(words.of("directory.add"), VaadinIcon.PLUS.create(), click -> add(register));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            RouterLink file = new RouterLink(words.of("directory.import"), ImportView.class);
            file.setQueryParameters(QueryParameters.simple(DirectoryAddress.of(register)));
            RouterLink merge = new RouterLink(words.of("directory.merge"), MergeView.class);
            merge.setQueryParameters(QueryParameters.simple(DirectoryAddress.of(register)));
            acts.add(add, file, merge);
        }
        return acts;
    }

    private void add(Register register) {
        EntryForm form = new EntryForm(words, values, directory, register, null);
        new ActDialog(words, words.of("directory.add.title." + register)).showing(form).when(form::complete).withReason(words.of("directory.reason"))
                .act(words.of("directory.save"), reason -> {
                    directory.add(register, form.code(), form.values(), reason);
                    notices.done(words.of("directory.added", form.code()));
                    again();
                }).open();
    }

    private void edit(Entry entry) {
        EntryForm form = new EntryForm(words, values, directory, entry.register(), entry);
        new ActDialog(words, words.of("directory.editOf", entry.name())).showing(form).when(form::complete).withReason(words.of("directory.reason"))
                .act(words.of("directory.save"), reason -> {
                    directory.change(entry, form.values(), reason);
                    notices.done(words.of("directory.changed", entry.code()));
                    again();
                }).open();
    }

    private void again() {
        choices();
        list();
    }

    private ListFile export(FileKind kind) {
        return ListFile.of(words.of("directory.export." + kind), shown.filter().register() == Register.UNITS ? "unit" : "instansi", kind,
                () -> directory.file(shown.filter(), kind, words.locale()));
    }

    private RouterLink link(String text, DirectoryAddress target) {
        RouterLink link = new RouterLink(text, DirectoryView.class);
        link.setQueryParameters(target.parameters());
        return link;
    }

    private void go(DirectoryAddress target) {
        getUI().ifPresent(ui -> ui.navigate(DirectoryView.class, target.parameters()));
    }

    private static boolean mayAct() {
        return CurrentPerson.required().has(Role.ORGANIZER);
    }
}
