package id.anugerah.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.WorkItem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The acts for all rows that are chosen; there while any is. */
final class BulkBar extends Div {

    private final Words words;
    private final Supplier<List<WorkItem>> chosen;
    private final Span count = new Span();

    /** @param clear lets go of the choice */
    BulkBar(Words words, Tab tab, Acts acts, Supplier<List<WorkItem>> chosen, Runnable clear) {
        this.words = words;
        this.chosen = chosen;
        addClassName("bulk-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("worklist.bulk"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count);
        if (tab == Tab.CLAIMABLE) {
            add(button("claim", acts::claim));
        }
        if (tab == Tab.MINE) {
            add(button("handOver", acts::handOver), button("giveBack", acts::giveBack), button("followUp", acts::followUp));
        } else if (Acts.mayAssign()) {
            add(button("assign", acts::assign));
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

    private Button button(String act, Consumer<List<WorkItem>> run) {
        Button button = new Button(words.of("worklist.bulk." + act), click -> run.accept(chosen.get()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
