package id.anugerah.ui.operations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.anugerah.operations.BoxPair;
import id.anugerah.operations.Comparison;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the tokens of each box go; boxes that are gone may have another one of the same kind chosen. */
final class PlanTable extends Div {

    private final transient Words words;
    private final transient Runnable changed;
    private final transient Map<String, String> chosen = new HashMap<>();

    /** @param changed is told when another choice was made: what was tried before does not count any more */
    PlanTable(Words words, Comparison compared, Runnable changed) {
        this.words = words;
        this.changed = changed;
        StackedTable table = new StackedTable(words, words.of("operations.migration.plan.caption"), "operations.migration.",
                List.of("box", "standing", "goesTo"));
        compared.pairs().forEach(pair -> table.row(StackedTable.text(words.of(pair.name())),
                StackedTable.text(words.number(pair.standing())), target(pair)));
        add(table);
        if (!compared.added().isEmpty()) {
            add(new Paragraph(words.of("operations.migration.added",
                    compared.added().values().stream().map(words::of).collect(Collectors.joining(", ")))));
        }
    }

    Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    private Component target(BoxPair pair) {
        if (pair.to().isPresent()) {
            return StackedTable.text(words.of("operations.migration.same"));
        }
        Div cell = new Div(Badges.of("error", VaadinIcon.MINUS_CIRCLE_O, words.of("operations.migration.gone")));
        if (!pair.candidates().isEmpty() && OperationsPage.mayAct()) {
            Select<String> select = new Select<>();
            select.setAriaLabel(words.of("operations.migration.choose", words.of(pair.name())));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(words.of("operations.migration.nowhere"));
            select.setItems(pair.candidates().keySet());
            select.setItemLabelGenerator(box -> box == null ? words.of("operations.migration.nowhere") : words.of(pair.candidates().get(box)));
            select.addValueChangeListener(change -> {
                chosen.remove(pair.box());
                if (change.getValue() != null && !change.getValue().isEmpty()) {
                    chosen.put(pair.box(), change.getValue());
                }
                changed.run();
            });
            cell.add(select);
        }
        cell.addClassName("plan-target");
        return cell;
    }
}
