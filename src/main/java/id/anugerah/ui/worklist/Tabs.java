package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskPage;
import java.util.EnumMap;
import java.util.Map;

/** The parts of the list as links with their numbers, which follow without the links being made anew. */
final class Tabs extends Nav {

    private final Words words;
    private final Map<Tab, Span> numbers = new EnumMap<>(Tab.class);

    Tabs(Words words, Selection selection, TaskPage page) {
        this.words = words;
        addClassName("tabs");
        setAriaLabel(words.of("worklist.tabs"));
        for (Tab tab : Tab.values()) {
            RouterLink link = Chips.chip(words.of("worklist.tab", tab), selection.tab().filter(tab::equals).isPresent(),
                    selection.with(tab));
            link.setClassName("tab");
            Span number = new Span();
            number.addClassName("count");
            numbers.put(tab, number);
            link.add(number);
            add(link);
        }
        show(page);
    }

    void show(TaskPage page) {
        numbers.forEach((tab, number) -> number.setText(words.number(page.count(tab))));
    }
}
