package id.anugerah.ui.conflicts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import id.anugerah.institution.sheet.SheetWriter;
import id.anugerah.ui.directory.InstitutionChoice;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.ConflictBook;
import id.anugerah.verification.ConflictFilter;
import id.anugerah.verification.ConflictLine;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Every declaration and recusal; person, body, kind and page stand in the address. */
@Route(ConflictBookView.ADDRESS)
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
@StyleSheet("context://design/operations.css")
class ConflictBookView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "penyelenggara/benturan";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final int ROWS = 50;

    private final transient Words words;
    private final transient ConflictBook book;
    private final transient Directory directory;
    private final transient Notices notices;
    private final transient ConflictTable table;
    private final TextField person = new TextField();
    private final TextField body = new TextField();
    private final Select<ConflictLine.Kind> kind = new Select<>();
    private final Div rest = new Div();
    private transient ConflictFilter filter;
    private int page;

    public ConflictBookView(Words words, ConflictBook book, Directory directory, Notices notices) {
        super(true);
        this.words = words;
        this.book = book;
        this.directory = directory;
        this.notices = notices;
        this.table = new ConflictTable(words, ZONE);
        addClassNames("organizer", "directory", "operations");
        heading(words.of("conflictBook.title"));
        lead(words.of("conflictBook.lead"));
        if (CurrentPerson.required().has(Role.ORGANIZER)) {
            Button declare = new Button(words.of("conflictBook.declare"), VaadinIcon.PLUS.create(), click -> declare());
            declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(declare);
            actions.addClassName("actions");
            add(actions);
        }
        search(person, "conflictBook.person");
        search(body, "conflictBook.body");
        kind.setLabel(words.of("conflictBook.kind"));
        kind.setItems(ConflictLine.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(words.of("conflictBook.anyKind"));
        kind.setItemLabelGenerator(one -> one == null ? words.of("conflictBook.anyKind") : words.of("conflictBook.kind", one));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
        Div filters = new Div(person, body, kind);
        filters.addClassName("directory-filters");
        add(filters, rest);
    }

    private void search(TextField field, String label) {
        field.setLabel(words.of(label));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String who = asked.getSingleParameter("orang").orElse("").strip();
        String what = asked.getSingleParameter("tentang").orElse("").strip();
        Optional<ConflictLine.Kind> which = asked.getSingleParameter("jenis").flatMap(name -> Arrays.stream(ConflictLine.Kind.values())
                .filter(one -> one.name().equals(name)).findFirst());
        filter = new ConflictFilter(who, what, which);
        page = asked.getSingleParameter("hal").filter(one -> one.matches("[1-9][0-9]{0,4}")).map(Integer::parseInt).orElse(1);
        if (!person.getValue().strip().equals(who)) {
            person.setValue(who);
        }
        if (!body.getValue().strip().equals(what)) {
            body.setValue(what);
        }
        kind.setValue(which.orElse(null));
        list();
    }

    private void list() {
        rest.removeAll();
        int count = book.count(filter);
        int pages = Math.max(1, (count + ROWS - 1) / ROWS);
        int now = Math.min(page, pages);
        Paragraph number = new Paragraph(words.of("conflictBook.count", words.number(count)));
        number.addClassName("count");
        number.getElement().setAttribute("aria-live", "polite");
        Anchor export = new Anchor(DownloadHandler.fromInputStream(event -> {
            AtomicReference<byte[]> content = new AtomicReference<>();
            event.getUI().accessSynchronously(() -> content.set(csv()));
            return new DownloadResponse(new ByteArrayInputStream(content.get()), "benturan.csv", "text/csv; charset=UTF-8", content.get().length);
        }), "");
        export.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(words.of("people.export.CSV")));
        export.addClassName("export");
        export.setRouterIgnore(true);
        Div tools = new Div(number, export);
        tools.addClassName("tools");
        rest.add(tools);
        if (count == 0) {
            rest.add(empty(words.of("conflictBook.none")));
            return;
        }
        rest.add(table.of(book.page(filter, (now - 1) * ROWS, ROWS), CurrentPerson.required().has(Role.ORGANIZER) ? this::withdraw : null));
        if (pages > 1) {
            Nav pager = new Nav();
            pager.addClassName("directory-pages");
            pager.getElement().setAttribute("aria-label", words.of("people.pages"));
            if (now > 1) {
                pager.add(to(words.of("people.previous"), now - 1));
            }
            pager.add(new Span(words.of("people.page", words.number(now), words.number(pages))));
            if (now < pages) {
                pager.add(to(words.of("people.next"), now + 1));
            }
            rest.add(pager);
        }
    }

    byte[] csv() {
        return SheetWriter.csv(ConflictTable.COLUMNS.stream().map(column -> words.of("conflictBook.column." + column)).toList(),
                book.page(filter, 0, Integer.MAX_VALUE).stream().map(table::cells).toList(), words.locale().getLanguage().equals("en") ? ',' : ';');
    }

    private void declare() {
        ComboBox<ConflictBook.Judge> judge = new ComboBox<>(words.of("conflictBook.person"));
        judge.setItems(book.judges());
        judge.setItemLabelGenerator(ConflictBook.Judge::name);
        judge.setWidthFull();
        judge.setErrorMessage(words.of("conflictBook.needed"));
        InstitutionChoice institution = new InstitutionChoice(directory, words.of("conflictBook.institution"));
        institution.setErrorMessage(words.of("conflictBook.needed"));
        new ActDialog(words, words.of("conflictBook.declare")).saying(words.of("conflictBook.declare.what")).showing(new Div(judge, institution)).when(() -> {
            judge.setInvalid(judge.isEmpty());
            institution.setInvalid(institution.isEmpty());
            return !judge.isInvalid() && !institution.isInvalid();
        }).withReason(words.of("conflictBook.reason")).act(words.of("conflictBook.declare.act"), reason -> {
            book.declareFor(judge.getValue().id(), institution.getValue().id(), reason);
            notices.done(words.of("conflictBook.declared", judge.getValue().name()));
            list();
        }).open();
    }

    private void withdraw(ConflictLine line) {
        new ActDialog(words, words.of("conflictBook.withdraw.title", line.personName(), line.body())).saying(words.of("conflictBook.withdraw.what"))
                .withReason(words.of("conflictBook.reason")).act(words.of("conflictBook.withdraw"), reason -> {
                    book.withdrawFor(line.person(), line.institution().orElseThrow(), reason);
                    notices.done(words.of("conflictBook.withdrawn", line.personName()));
                    list();
                }).open();
    }

    private RouterLink to(String text, int other) {
        RouterLink link = new RouterLink(text, ConflictBookView.class);
        link.setQueryParameters(parameters(filter, other));
        return link;
    }

    private void go() {
        ConflictFilter wanted = new ConflictFilter(person.getValue(), body.getValue(), kind.getOptionalValue());
        getUI().ifPresent(ui -> ui.navigate(ConflictBookView.class, parameters(wanted, 1)));
    }

    private static QueryParameters parameters(ConflictFilter filter, int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.person().isBlank()) {
            parameters.put("orang", filter.person().strip());
        }
        if (!filter.body().isBlank()) {
            parameters.put("tentang", filter.body().strip());
        }
        filter.kind().ifPresent(one -> parameters.put("jenis", one.name()));
        if (page > 1) {
            parameters.put("hal", String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }
}
