package id.anugerah.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.edition.Edition;
import id.anugerah.ui.forms.TaskNames;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Box;
import id.anugerah.worklist.Due;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskCount;
import id.anugerah.worklist.TaskFilter;
import id.anugerah.worklist.TaskPage;
import id.anugerah.worklist.TaskRow;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** Filters as links, each an address of its own; a row with only one choice is left out. */
final class Chips extends Div {

    private final Words words;
    private final Selection selection;
    private final TaskFilter filter;

    Chips(Words words, TaskNames names, Selection selection, List<TaskCount> counts, Function<UUID, Edition> editions) {
        this.words = words;
        this.selection = selection;
        this.filter = selection.filter();
        addClassNames("chips", "task-chips");
        Tab tab = selection.tab().orElseThrow();
        if (counts.isEmpty() && filter.empty()) {
            return;
        }
        boxes(names, parts(counts, TaskCount::box));
        row("group", parts(counts, TaskCount::grouping), filter.group(), name -> words.of("group." + name), filter::group);
        Map<String, String> seasons = new TreeMap<>(filter.edition().map(code -> Map.of(code, code)).orElse(Map.of()));
        counts.stream().map(TaskCount::edition).distinct().map(editions).forEach(one -> seasons.put(one.code(), one.name()));
        row("edition", List.copyOf(seasons.keySet()), filter.edition(), seasons::get, filter::edition);
        if (tab != Tab.DONE) {
            row("due", Arrays.asList(Due.values()), filter.due(), due -> words.of("worklist.filter.due", due), filter::due);
        }
        if (tab == Tab.MINE) {
            row("followUp", List.of(true), filter.followUp() ? Optional.of(true) : Optional.empty(),
                    yes -> words.of("worklist.filter.followUp.now"), chosen -> filter.followUp(chosen.isPresent()));
        }
    }

    /** Several tasks may be wanted: a chip adds its task or takes it away. */
    private void boxes(TaskNames names, List<Box> choices) {
        if (choices.size() < 2 && filter.boxes().isEmpty()) {
            return;
        }
        Div row = row("task", filter.boxes().isEmpty(), filter.boxes(Set.of()));
        for (Box box : choices) {
            Set<Box> other = new TreeSet<>(filter.boxes());
            if (!other.add(box)) {
                other.remove(box);
            }
            row.add(chip(names.of(box), filter.boxes().contains(box), selection.with(filter.boxes(other))));
        }
    }

    private <T> void row(String label, List<T> choices, Optional<T> chosen, Function<T, String> name,
                         Function<Optional<T>, TaskFilter> next) {
        if (choices.size() < 2 && chosen.isEmpty() && !label.equals("followUp")) {
            return;
        }
        Div row = row(label, chosen.isEmpty(), next.apply(Optional.empty()));
        choices.forEach(choice -> row.add(chip(name.apply(choice), chosen.filter(choice::equals).isPresent(),
                selection.with(next.apply(Optional.of(choice))))));
    }

    private Div row(String label, boolean all, TaskFilter none) {
        String text = words.of("worklist.filter." + label);
        Div row = new Div(new Span(text), chip(words.of("worklist.filter.all"), all, selection.with(none)));
        row.addClassName("chip-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", text);
        if (getComponentCount() == 0) {
            add(unfold());
        }
        add(row);
        return row;
    }

    /** On a phone the filters would fill the screen before the first row: they are folded away until they are wanted. */
    private Button unfold() {
        Button unfold = new Button(words.of("worklist.filter"), VaadinIcon.FILTER.create());
        unfold.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        unfold.addClassName("chips-unfold");
        open(unfold, !filter.text("").empty());
        unfold.addClickListener(click -> open(unfold, !hasClassName("chips-open")));
        return unfold;
    }

    private void open(Button unfold, boolean open) {
        setClassName("chips-open", open);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Who holds what is shown; nobody is one of them where work waits to be given out. */
    void holders(TaskPage page) {
        Map<UUID, String> holders = new LinkedHashMap<>();
        page.rows().stream().filter(row -> row.holder() != null).sorted(Comparator.comparing(TaskRow::holder))
                .forEach(row -> holders.put(row.item().assignee(), row.holder()));
        boolean some = page.rows().stream().anyMatch(row -> row.holder() == null);
        if (holders.size() + (some ? 1 : 0) < 2 && filter.holder().isEmpty() && !filter.unheld()) {
            return;
        }
        Div row = row("holder", filter.holder().isEmpty() && !filter.unheld(), filter.heldBy(Optional.empty()));
        if (some || filter.unheld()) {
            row.add(chip(words.of("worklist.holder.nobody"), filter.unheld(), selection.with(filter.heldByNobody())));
        }
        holders.forEach((id, name) -> row.add(chip(name, filter.holder().filter(id::equals).isPresent(),
                selection.with(filter.heldBy(Optional.of(id))))));
    }

    /** Whose clock stands still; there when any does. */
    void asked(TaskPage page) {
        if (filter.asked() || page.rows().stream().anyMatch(row -> row.askedUntil() != null)) {
            row("asked", !filter.asked(), filter.asked(false)).add(chip(words.of("worklist.asked"), filter.asked(),
                    selection.with(filter.asked(true))));
        }
    }

    private static <T> List<T> parts(List<TaskCount> counts, Function<TaskCount, T> part) {
        return counts.stream().map(part).filter(Objects::nonNull).distinct().sorted().toList();
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
