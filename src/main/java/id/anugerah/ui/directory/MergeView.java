package id.anugerah.ui.directory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.institution.Directory;
import id.anugerah.institution.DirectoryFilter;
import id.anugerah.institution.DirectoryMerge;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Field;
import id.anugerah.institution.Hanging;
import id.anugerah.institution.MergePlan;
import id.anugerah.institution.Register;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.ActDialog;
import id.anugerah.ui.shell.Notices;
import id.anugerah.ui.shell.Page;
import id.anugerah.ui.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two entries side by side: what hangs on each, which stays, and the act; both stand in the address. */
@Route(DirectoryView.ADDRESS + "/gabung")
@RolesAllowed("ORGANIZER")
@StyleSheet("context://design/organizer.css")
@StyleSheet("context://design/edition.css")
@StyleSheet("context://design/setup.css")
@StyleSheet("context://design/directory.css")
class MergeView extends Page implements BeforeEnterObserver {

    private static final String ONE = "a";
    private static final String OTHER = "b";

    private final transient Words words;
    private final transient EntryWords values;
    private final transient Directory directory;
    private final transient DirectoryMerge merges;
    private final transient Notices notices;
    private Register register = Register.INSTITUTIONS;
    private transient Map<String, String> chosen = Map.of();

    public MergeView(Words words, EntryWords values, Directory directory, DirectoryMerge merges, Notices notices) {
        super(true);
        this.words = words;
        this.values = values;
        this.directory = directory;
        this.merges = merges;
        this.notices = notices;
        addClassNames("organizer", "setup", "directory");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        register = DirectoryAddress.register(asked);
        chosen = new LinkedHashMap<>();
        List.of(ONE, OTHER).forEach(side -> asked.getSingleParameter(side).ifPresent(code -> chosen.put(side, code)));
        removeAll();
        RouterLink back = new RouterLink(words.of("directory.back"), DirectoryView.class);
        back.setQueryParameters(new DirectoryAddress(DirectoryFilter.all(register), 1).parameters());
        Paragraph up = new Paragraph(back);
        up.addClassName("up");
        add(up);
        heading(words.of("directory.merge.title." + register));
        lead(words.of("directory.merge.lead"));
        Div pair = new Div(choice(ONE, "directory.merge.one"), choice(OTHER, "directory.merge.other"));
        pair.addClassName("directory-pair");
        add(pair);
        if (chosen.size() == 2) {
            compare();
        }
        suggestions();
    }

    private Component choice(String side, String label) {
        ComboBox<Entry> box = EntryForm.institutions(words.of(label), directory, register);
        if (chosen.containsKey(side)) {
            try {
                box.setValue(directory.get(register, chosen.get(side)));
            } catch (Refused gone) {
                chosen.remove(side);
            }
        }
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                Map<String, String> other = new LinkedHashMap<>(chosen);
                other.put(side, change.getValue().code());
                getUI().ifPresent(ui -> ui.navigate(MergeView.class, parameters(other)));
            }
        });
        return box;
    }

    private void compare() {
        MergePlan plan;
        try {
            plan = merges.plan(register, chosen.get(ONE), chosen.get(OTHER));
        } catch (Refused refused) {
            add(problem(words.of(refused)));
            return;
        }
        add(new H2(words.of("directory.merge.compare")), table(plan));
        if (!plan.faults().isEmpty()) {
            plan.faults().forEach(fault -> add(problem(words.of("directory.merge.cannot") + ": "
                    + words.of("refused." + fault.reason(), fault.arguments().toArray()))));
            return;
        }
        Div acts = new Div(act(plan.stays(), plan.goes()), act(plan.goes(), plan.stays()));
        acts.addClassName("actions");
        add(acts);
    }

    private Component table(MergePlan plan) {
        NativeTable table = new NativeTable();
        table.addClassNames("stacked", "directory-table");
        table.setCaptionText(words.of("directory.merge.what"));
        table.getHead().addRow().add(EntryTable.column(words.of("directory.merge.compare")), EntryTable.column(plan.stays().code()),
                EntryTable.column(plan.goes().code()));
        for (Field field : register.fields()) {
            row(table, values.head(field), plan, values.value(field, plan.stays().value(field)), values.value(field, plan.goes().value(field)));
        }
        Map<String, Integer> one = numbers(plan.onStays());
        Map<String, Integer> other = numbers(plan.onGoes());
        one.forEach((what, number) -> row(table, words.of("directory.merge.hang." + what), plan, words.number(number),
                words.number(other.get(what))));
        Div box = new Div(table);
        box.addClassName("table-box");
        return box;
    }

    private void row(NativeTable table, String label, MergePlan plan, String one, String other) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(label);
        head.getElement().setAttribute("scope", "row");
        table.getBody().add(new NativeTableRow(head, EntryTable.cell(plan.stays().code(), new Span(one.isEmpty() ? "–" : one)),
                EntryTable.cell(plan.goes().code(), new Span(other.isEmpty() ? "–" : other))));
    }

    private Map<String, Integer> numbers(Hanging hanging) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("submissions", hanging.submissions());
        if (register == Register.INSTITUTIONS) {
            numbers.put("accounts", hanging.accounts());
            numbers.put("units", hanging.units());
            numbers.put("conflicts", hanging.conflicts());
        }
        numbers.put("winners", hanging.winners());
        numbers.put("former", hanging.former());
        return numbers;
    }

    /** Which of the two stays is decided by the button; the plan is made for that direction before it is confirmed. */
    private Button act(Entry stays, Entry goes) {
        return new Button(words.of("directory.merge.act", stays.code()), click -> {
            MergePlan plan = merges.plan(register, stays.code(), goes.code());
            new ActDialog(words, words.of("directory.merge.confirm.title")).dangerous()
                    .saying(words.of("directory.merge.confirm", goes.name(), goes.code(), stays.name(), stays.code()))
                    .withReason(words.of("directory.reason"))
                    .act(words.of("directory.merge.act", stays.code()), reason -> {
                        merges.merge(register, stays.code(), goes.code(), plan.hash(), reason);
                        notices.done(words.of("directory.merge.done", goes.code(), stays.code()));
                        getUI().ifPresent(ui -> ui.navigate(DirectoryView.class, new DirectoryAddress(DirectoryFilter.all(register)
                                .searching(stays.code()), 1).parameters()));
                    }).open();
        });
    }

    private void suggestions() {
        add(new H2(words.of("directory.merge.suggestions")));
        List<List<Entry>> pairs = merges.suggestions(register);
        if (pairs.isEmpty()) {
            add(empty(words.of("directory.merge.suggestions.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("directory-suggestions");
        pairs.forEach(pair -> {
            Entry one = pair.get(0);
            Entry other = pair.get(1);
            RouterLink link = new RouterLink(words.of("directory.merge.pair", one.name(), one.code(), other.name(), other.code()), MergeView.class);
            link.setQueryParameters(parameters(Map.of(ONE, one.code(), OTHER, other.code())));
            list.add(new ListItem(link));
        });
        add(list);
    }

    private QueryParameters parameters(Map<String, String> codes) {
        Map<String, String> parameters = new LinkedHashMap<>(DirectoryAddress.of(register));
        parameters.putAll(codes);
        return QueryParameters.simple(parameters);
    }

    private static Component problem(String text) {
        Div box = new Div(new Paragraph(text));
        box.addClassNames("setup-note", "notice-warning");
        return box;
    }
}
