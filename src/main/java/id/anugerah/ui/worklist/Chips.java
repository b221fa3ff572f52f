package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Filters as links, each an address of its own; a row with only one choice is left out. */
final class Chips extends Div {

    Chips(Words words, TaskNames names, Selection selection, List<WorkItem> items) {
        addClassName("chips");
        row(words, "worklist.filter.task", items, WorkItem::box, selection.box(), names::of,
                chosen -> selection.with(chosen, selection.group()));
        row(words, "worklist.filter.group", items, WorkItem::grouping, selection.group(), name -> words.of("group." + name),
                chosen -> selection.with(selection.box(), chosen));
    }

    private <T> void row(Words words, String label, List<WorkItem> items, Function<WorkItem, T> part, Optional<T> chosen,
                         Function<T, String> name, Function<Optional<T>, Selection> next) {
        List<T> choices = items.stream().map(part).filter(Objects::nonNull).distinct().sorted().toList();
        if (choices.size() < 2 && chosen.isEmpty()) {
            return;
        }
        Div row = new Div(new Span(words.of(label)));
        row.addClassName("chip-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", words.of(label));
        row.add(chip(words.of("worklist.filter.all"), chosen.isEmpty(), next.apply(Optional.empty())));
        choices.forEach(choice -> row.add(chip(name.apply(choice), chosen.filter(choice::equals).isPresent(),
                next.apply(Optional.of(choice)))));
        add(row);
    }

    static RouterLink chip(String text, boolean chosen, Selection target) {
        RouterLink link = new RouterLink(text, WorkListView.class);
        link.setQueryParameters(target.query());
        link.addClassName("chip");
        link.setHighlightCondition((anchor, event) -> false);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
