package id.anugerah.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import java.util.List;

/** The order of the list where it has no heads to press: a column and its direction, in the same address. */
final class SortBar extends Div {

    SortBar(Words words, Selection selection, Tab tab) {
        addClassName("sort-bar");
        List<Sort> keys = selection.sort().stream().limit(1).toList();
        Select<Sort.Column> column = new Select<>();
        column.setAriaLabel(words.of("worklist.sort"));
        column.setItems(ColumnHeads.sortable(tab));
        column.setEmptySelectionAllowed(true);
        column.setEmptySelectionCaption(words.of("worklist.sort.own"));
        column.setPlaceholder(words.of("worklist.sort.own"));
        column.setItemLabelGenerator(one -> one == null ? words.of("worklist.sort.own")
                : words.of("worklist.sort.by", ColumnHeads.word(words, one)));
        keys.stream().map(Sort::column).filter(ColumnHeads.sortable(tab)::contains).forEach(column::setValue);
        column.addValueChangeListener(change -> go(selection.ordered(change.getValue() == null ? List.of()
                : List.of(new Sort(change.getValue(), false)))));
        add(column);
        for (Sort first : keys) {
            Button turn = new Button(words.of(first.descending() ? "worklist.sort.down" : "worklist.sort.up"),
                    (first.descending() ? VaadinIcon.ARROW_DOWN : VaadinIcon.ARROW_UP).create(),
                    click -> go(selection.sortedBy(first.column())));
            turn.addClassName("sort-turn");
            add(turn);
        }
    }

    private static void go(Selection next) {
        UI.getCurrent().navigate(WorkListView.class, next.query());
    }
}
