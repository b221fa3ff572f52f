package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.decision.RuleTable;
import id.anugerah.edition.AwardNames;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Instruments;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.NamesText;
import id.anugerah.setup.Part;
import id.anugerah.setup.TableFault;
import id.anugerah.setup.TableSheet;
import id.anugerah.ui.forms.ErrorSummary;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A decision table: what it decides from what, its rows, and the examples that it has to answer. */
@Route("penyelenggara/rancangan/:rancangan/aturan/:tabel")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class TableView extends BlueprintPage {

    private static final String AWARDS = "awards";

    private final transient Blueprints blueprints;
    private final transient BlueprintWork work;
    private final transient AwardNames awards;
    private final transient Editions editions;
    private final transient Instruments instruments;
    private String asked = "";

    public TableView(Words words, Blueprints blueprints, Notices notices, BlueprintWork work, AwardNames awards,
                     Editions editions, Instruments instruments) {
        super(words, blueprints, notices);
        this.blueprints = blueprints;
        this.work = work;
        this.awards = awards;
        this.editions = editions;
        this.instruments = instruments;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        asked = event.getRouteParameters().get(Places.TABLE).orElse("");
    }

    @Override
    protected void show() {
        TableSheet sheet = blueprints.table(blueprint().id(), asked);
        top(words().of("setup.table." + asked));
        lead(words().of("setup.table." + asked + ".lead"));
        problems(List.of(Part.table(asked)));
        ErrorSummary errors = new ErrorSummary(words());
        add(errors);
        TableWords cells = new TableWords(words(), TableNames.of(parts(), editions.get(blueprint().source()), instruments,
                new CategoryWords(words(), awards, part(Part.NAMES))));
        UnorderedList columns = new UnorderedList();
        sheet.table().inputs().forEach(input -> columns.add(column("in", input, cells)));
        sheet.table().outputs().forEach(output -> columns.add(column("out", output, cells)));
        columns.add(new ListItem(words().of("setup.column.note")));
        RowTable rows = new RowTable(words(), sheet.table(), cells, open());
        Examples examples = new Examples(words(), sheet.table(), cells, sheet.examples(), open());
        add(columns, new Paragraph(words().of("setup.hits." + sheet.table().hits())), rows, new H2(words().of("setup.examples.title")),
                new Paragraph(words().of("setup.examples.lead")), examples);
        CategoryNames names = new CategoryNames(words(), awards, asked.equals(AWARDS) ? categories(sheet) : List.of(),
                NamesText.read(part(Part.NAMES).content()), open());
        if (asked.equals(AWARDS)) {
            add(names);
        }
        if (open()) {
            add(saving(Part.table(asked), "setup.table.save", () -> readable(sheet, rows, examples, errors) && act(() -> {
                if (asked.equals(AWARDS)) {
                    work.awards(blueprint().id(), sheet, part(Part.NAMES).revision(), rows.rows(), examples.cases(), names.own());
                } else {
                    work.table(blueprint().id(), sheet, rows.rows(), examples.cases());
                }
            }, "setup.saved")));
            if (sheet.part().changed() || sheet.cases().changed() || asked.equals(AWARDS) && part(Part.NAMES).changed()) {
                add(actions(new Button(words().of("setup.restore"), click -> act(() -> work.restoreTable(blueprint().id(), sheet), "setup.restored"))));
            }
        }
    }

    private ListItem column(String side, RuleTable.Column column, TableWords cells) {
        String known = cells.known(column).stream().map(value -> cells.value(column.name(), value)).collect(Collectors.joining(", "));
        return new ListItem(words().of("setup.column." + side, words().of("setup." + side + "." + column.name()),
                words().of("setup." + side + "." + column.name() + ".what", known)));
    }

    /** What cannot be read is said on top and at its field, and the first of them takes the focus. @return whether there is none */
    private boolean readable(TableSheet sheet, RowTable rows, Examples examples, ErrorSummary errors) {
        RuleTable table = sheet.table();
        List<TableFault> faults = blueprints.faults(new RuleTable(table.id(), table.hits(), table.inputs(), table.outputs(), rows.rows()),
                examples.cases());
        Map<Component, String> told = new LinkedHashMap<>(rows.mark(faults));
        told.putAll(examples.mark(faults));
        if (told.isEmpty()) {
            errors.clear();
        } else {
            errors.show(told);
            told.keySet().iterator().next().getElement().executeJs("setTimeout(() => this.focus())");
        }
        return told.isEmpty();
    }

    private static List<String> categories(TableSheet sheet) {
        int column = sheet.table().outputs().stream().map(RuleTable.Column::name).toList().indexOf("category");
        return sheet.table().rows().stream().map(row -> row.then().get(column)).distinct().toList();
    }
}
