package id.anugerah.ui.conflicts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Role;
import id.anugerah.institution.Directory;
import id.anugerah.institution.FileKind;
import id.anugerah.institution.sheet.SheetWriter;
import id.anugerah.ui.directory.InstitutionChoice;
import id.anugerah.ui.listing.ListFile;
import id.anugerah.ui.listing.Pager;
import id.anugerah.ui.listing.Paging;
import id.anugerah.ui.listing.SearchField;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.ConflictBook;
import id.anugerah.verification.ConflictFilter;
import id.anugerah.verification.ConflictLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every declaration and recusal; person, body, kind and page stand in the address. */
@Route(ConflictBookView.ADDRESS)
@RolesAllowed({"ORGANIZER", "AUDITOR"})
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/directory.css")
@StyleSheet("context://design/operations.css")
class ConflictBookView extends Page implements BeforeEnterObserver {

    static final String ADDRESS = "penyelenggara/benturan";
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final transient Words words;
    private final transient ConflictBook book;
    private final transient Directory directory;
    private final transient Notices notices;
    private final transient ConflictTable table;
    private final SearchField person;
    private final SearchField body;
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
        person = new SearchField(words.of("conflictBook.person"), text -> go());
        body = new SearchField(words.of("conflictBook.body"), text -> go());
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String who = asked.getSingleParameter("orang").orElse("").strip();
        String what = asked.getSingleParameter("tentang").orElse("").strip();
        Optional<ConflictLine.Kind> which = asked.getSingleParameter("jenis").flatMap(name -> Arrays.stream(ConflictLine.Kind.values())
                .filter(one -> one.name().equals(name)).findFirst());
        filter = new ConflictFilter(who, what, which);
        page = Paging.asked(asked);
        person.show(who);
        body.show(what);
        kind.setValue(which.orElse(null));
        list();
    }

    private void list() {
        rest.removeAll();
        int count = book.count(filter);
        Paging paging = new Paging(count, page);
        Paragraph number = new Paragraph(words.of("conflictBook.count", words.number(count)));
        number.addClassName("count");
        number.getElement().setAttribute("aria-live", "polite");
        ListFile export = ListFile.of(words.of("people.export.CSV"), "benturan", FileKind.CSV, this::csv);
        Div tools = new Div(number, export);
        tools.addClassName("tools");
        rest.add(tools);
        if (count == 0) {
            rest.add(empty(words.of("conflictBook.none")));
            return;
        }
        rest.add(table.of(book.page(filter, paging.offset(), Paging.ROWS), CurrentPerson.required().has(Role.ORGANIZER) ? this::withdraw : null));
        rest.add(new Pager(words, paging, ConflictBookView.class, other -> parameters(filter, other)));
    }

    byte[] csv() {
        return SheetWriter.csv(ConflictTable.COLUMNS.stream().map(column -> words.of("conflictBook.column." + column)).toList(),
                book.page(filter, 0, Integer.MAX_VALUE).stream().map(table::cells).toList(), words.locale());
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
            parameters.put(Paging.NAME, String.valueOf(page));
        }
        return QueryParameters.simple(parameters);
    }
}
