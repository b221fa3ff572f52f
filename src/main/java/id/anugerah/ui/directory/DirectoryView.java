package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.institution.Directory;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.FileKind;
import id.anugerah.institution.Register;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Institutions and units: search, filters and page stand in the address. */
@Route(DirectoryView.ADDRESS)
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
class DirectoryView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "penyelenggara/instansi";
    private static final int ROWS = 50;

    private final transient Words words;
    private final transient EntryWords values;
    private final transient Directory directory;
    private final transient Notices notices;
    private final TextField search = new TextField();
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
        search.setLabel(words.of("directory.search"));
        search.setPlaceholder(words.of("directory.searchHint"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.with(shown.filter().searching(change.getValue())));
            }
        });
        filters.addClassName("directory-filters");
        add(tabs, filters, rest);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = DirectoryAddress.of(event.getLocation().getQueryParameters());
        if (!search.getValue().strip().equals(shown.filter().text())) {
            search.setValue(shown.filter().text());
        }
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
        int pages = Math.max(1, (count + ROWS - 1) / ROWS);
        int page = Math.min(shown.page(), pages);
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
        rest.add(new EntryTable(words, values, filter.register(), directory.page(filter, (page - 1) * ROWS, ROWS), mayAct() ? this::edit : null));
        if (pages > 1) {
            rest.add(pager(page, pages));
        }
    }

    private Component pager(int page, int pages) {
        Nav pager = new Nav();
        pager.addClassName("directory-pages");
        pager.getElement().setAttribute("aria-label", words.of("directory.pages"));
        if (page > 1) {
            pager.add(link(words.of("directory.previous"), shown.with(page - 1)));
        }
        pager.add(new Span(words.of("directory.page", words.number(page), words.number(pages))));
        if (page < pages) {
            pager.add(link(words.of("directory.next"), shown.with(page + 1)));
        }
        return pager;
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

    private Anchor export(FileKind kind) {
        DownloadHandler file = DownloadHandler.fromInputStream(event -> {
            AtomicReference<byte[]> content = new AtomicReference<>();
            event.getUI().accessSynchronously(() -> content.set(directory.file(shown.filter(), kind, words.locale())));
            return new DownloadResponse(new ByteArrayInputStream(content.get()), (shown.filter().register() == Register.UNITS ? "unit." : "instansi.")
                    + kind.ending(), kind == FileKind.CSV ? "text/csv; charset=UTF-8"
                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content.get().length);
        });
        Anchor export = new Anchor(file, "");
        export.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("directory.export." + kind)));
        export.addClassName("export");
        export.setRouterIgnore(true);
        return export;
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
