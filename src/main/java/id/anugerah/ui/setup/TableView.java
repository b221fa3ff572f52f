package id.anugerah.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import id.anugerah.decision.RuleTable;
import id.anugerah.edition.AwardNames;
import id.anugerah.setup.BlueprintWork;
import id.anugerah.setup.Blueprints;
import id.anugerah.setup.NamesText;
import id.anugerah.setup.Part;
import id.anugerah.setup.TableSheet;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A decision table: what it decides from what, its rows, and the examples that it has to answer. */
@Route("penyelenggara/rancangan/:rancangan/aturan/:tabel")
@RolesAllowed({"ORGANIZER", "AUDITOR"})
class TableView extends BlueprintPage {

    private static final String AWARDS = "awards";

    private final transient Blueprints blueprints;
    private final transient BlueprintWork work;
    private final transient AwardNames awards;
    private String asked = "";

    public TableView(Words words, Blueprints blueprints, Notices notices, BlueprintWork work, AwardNames awards) {
        super(words, blueprints, notices);
        this.blueprints = blueprints;
        this.work = work;
        this.awards = awards;
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
        UnorderedList columns = new UnorderedList();
        sheet.table().inputs().forEach(input -> columns.add(new ListItem(words().of("setup.column.in", words().of("setup.in." + input.name()),
                words().of("setup.in." + input.name() + ".what")))));
        sheet.table().outputs().forEach(output -> columns.add(new ListItem(words().of("setup.column.out", words().of("setup.out." + output.name()),
                words().of("setup.out." + output.name() + ".what")))));
        RowTable rows = new RowTable(words(), sheet.table(), new TableWords(words(), new CategoryWords(words(), awards, part(Part.NAMES))), open());
        Examples examples = new Examples(words(), sheet.table(), sheet.examples(), open());
        add(columns, new Paragraph(words().of("setup.hits." + sheet.table().hits())), rows, new H2(words().of("setup.examples.title")),
                new Paragraph(words().of("setup.examples.lead")), examples);
        CategoryNames names = new CategoryNames(words(), awards, asked.equals(AWARDS) ? categories(sheet) : List.of(),
                NamesText.read(part(Part.NAMES).content()), open());
        if (asked.equals(AWARDS)) {
            add(names);
        }
        if (open()) {
            Button save = new Button(words().of("setup.table.save"), click -> act(() -> {
                if (asked.equals(AWARDS)) {
                    work.awards(blueprint().id(), sheet, part(Part.NAMES).revision(), rows.rows(), examples.cases(), names.own());
                } else {
                    work.table(blueprint().id(), sheet, rows.rows(), examples.cases());
                }
            }, "setup.saved"));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(actions(save));
            if (sheet.part().changed() || sheet.cases().changed() || asked.equals(AWARDS) && part(Part.NAMES).changed()) {
                add(actions(new Button(words().of("setup.restore"), click -> act(() -> work.restoreTable(blueprint().id(), sheet), "setup.restored"))));
            }
        }
    }

    private static List<String> categories(TableSheet sheet) {
        int column = sheet.table().outputs().stream().map(RuleTable.Column::name).toList().indexOf("category");
        return sheet.table().rows().stream().map(row -> row.then().get(column)).distinct().toList();
    }
}
