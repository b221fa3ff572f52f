package id.anugerah.ui.edition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.edition.Edition;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.ParameterSheet;
import id.anugerah.edition.PhaseKind;
import id.anugerah.shared.Moments;
import id.anugerah.ui.shell.Words;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalInt;

/** What will be made, once more in words, before it is. */
final class CloneCheck extends Div {

    private final Words words;
    private final transient Edition edition;

    CloneCheck(Words words, Edition edition, EditionPlan plan, Map<String, OptionalInt> quotas) {
        this.words = words;
        this.edition = edition;
        H2 heading = new H2(words.of("clone.check.title", plan.name(), plan.code()));
        heading.getElement().setAttribute("tabindex", "-1");
        Div box = new Div(calendar(plan));
        box.addClassName("table-box");
        add(heading, new Paragraph(words.of("clone.check.public")), box, new H2(words.of("clone.quotas")), quotas(plan, quotas),
                new H2(words.of("clone.parameters")), parameters(plan));
    }

    private NativeTable calendar(EditionPlan plan) {
        NativeTable table = new NativeTable();
        table.addClassNames("stacked");
        table.setCaptionText(words.of("clone.phases"));
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"clone.phase", "clone.former", "clone.opens", "clone.last"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.of(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (PhaseKind kind : PhaseKind.values()) {
            EditionPlan.Dates dates = plan.phases().get(kind.key());
            NativeTableHeaderCell name = new NativeTableHeaderCell(words.of("phase." + kind.key()));
            name.getElement().setAttribute("scope", "row");
            table.getBody().add(new NativeTableRow(name,
                    cell("clone.former", words.of("editions.span", words.briefMoment(edition.phase(kind).opens(), edition.zone()),
                            words.briefMoment(Moments.lastMinute(edition.phase(kind).closes()), edition.zone()))),
                    cell("clone.opens", words.moment(instant(dates.opens()), edition.zone())),
                    cell("clone.last", words.deadline(instant(dates.closes()), edition.zone()))));
        }
        return table;
    }

    private Div quotas(EditionPlan plan, Map<String, OptionalInt> quotas) {
        UnorderedList list = new UnorderedList();
        quotas.forEach((group, places) -> list.add(new ListItem(places.isPresent()
                ? words.of("clone.quota", words.of("group." + group), places.getAsInt())
                : words.of("clone.quota.none", words.of("group." + group)))));
        return new Div(list, new Paragraph(words.of("clone.quotas.where", plan.code())));
    }

    /** Only what is another than before; the rest is one sentence. */
    private Div parameters(EditionPlan plan) {
        Map<String, Object> before = ParameterSheet.of(edition.parameters());
        UnorderedList list = new UnorderedList();
        ParameterSheet.of(plan.parameters()).forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                list.add(new ListItem(words.of("clone.parameter.changed", words.of("parameter." + name),
                        shown(name, before.get(name)), shown(name, value))));
            }
        });
        return new Div(new Paragraph(words.of(list.getChildren().findAny().isPresent() ? "clone.parameters.changed"
                : "clone.parameters.same")), list);
    }

    private String shown(String name, Object value) {
        return value instanceof Boolean yes ? words.of(yes ? "organizer.yes" : "organizer.no")
                : value instanceof String text ? words.of("parameter." + name + "." + text) : String.valueOf(value);
    }

    private NativeTableCell cell(String label, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", words.of(label));
        return cell;
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(edition.zone()).toInstant();
    }
}
