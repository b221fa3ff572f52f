package id.anugerah.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.access.Role;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Handovers;
import id.anugerah.worklist.Inbox;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.function.Supplier;

/** What can be done with the rows that are chosen; each act ends in a list that says what became of every row. */
final class BulkBar extends Div {

    private final Words words;
    private final BulkDialogs dialogs;
    private final Handovers handovers;
    private final Inbox inbox;
    private final Supplier<List<WorkItem>> chosen;
    private final Span count = new Span();

    /** @param clear lets go of the choice */
    BulkBar(Words words, Tab tab, Handovers handovers, Inbox inbox, Supplier<List<WorkItem>> chosen, Runnable clear, Runnable after) {
        this.words = words;
        this.dialogs = new BulkDialogs(words, after);
        this.handovers = handovers;
        this.inbox = inbox;
        this.chosen = chosen;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("worklist.bulk"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        if (tab == Tab.CLAIMABLE) {
            add(button("claim", () -> dialogs.results("claim", chosen.get(), item -> handovers.claim(item.task()))));
        }
        if (tab == Tab.MINE) {
            add(button("giveBack", () -> dialogs.reason("giveBack", chosen.get(),
                    (item, reason) -> handovers.giveBack(item.task(), reason))),
                    button("followUp", () -> dialogs.day("followUp", chosen.get(), (item, day) -> inbox.followUp(item.task(), day))));
        }
        if (mayAssign()) {
            add(button("assign", this::assign));
        }
        Button none = new Button(words.of("worklist.bulk.clear"), click -> clear.run());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(none);
        show();
    }

    void show() {
        int number = chosen.get().size();
        count.setText(number == 0 ? "" : words.of("worklist.bulk.chosen", number));
        setVisible(number > 0);
    }

    private void assign() {
        List<WorkItem> items = chosen.get();
        dialogs.member("assign", items, items.stream().map(WorkItem::candidate).distinct()
                .flatMap(candidate -> handovers.members(candidate).stream()).distinct().toList(),
                (item, member) -> handovers.assign(item.task(), member.id()));
    }

    private static boolean mayAssign() {
        Person person = CurrentPerson.required();
        return person.has(Role.LEAD_VERIFIER) || person.has(Role.ORGANIZER);
    }

    private Button button(String act, Runnable run) {
        Button button = new Button(words.of("worklist.bulk." + act), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
