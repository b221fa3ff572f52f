package id.anugerah.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import id.anugerah.shared.Reason;
import id.anugerah.shared.Refused;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Receiver;
import id.anugerah.worklist.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks what an act on several rows needs, does it row by row, and says what became of each. */
final class BulkDialogs {

    private final Words words;
    private final Runnable after;

    /** @param after when the results have been read */
    BulkDialogs(Words words, Runnable after) {
        this.words = words;
        this.after = after;
    }

    void reason(String act, List<WorkItem> items, BiConsumer<WorkItem, String> each) {
        TextArea reason = new TextArea(words.of("worklist.bulk.reason"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        ask(act, items, reason, () -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(words.of("refused.reason.needed"));
            return !reason.isInvalid();
        }, item -> each.accept(item, reason.getValue()));
    }

    /** A day, or none to take it away. */
    void day(String act, List<WorkItem> items, BiConsumer<WorkItem, Optional<LocalDate>> each) {
        DatePicker day = Pickers.date(words);
        day.setLabel(words.of("worklist.bulk.day"));
        day.setHelperText(words.of("worklist.bulk.day.help"));
        ask(act, items, day, () -> Pickers.readable(words, day), item -> each.accept(item, Optional.ofNullable(day.getValue())));
    }

    /** @param why whether a reason is asked for */
    void receiver(String act, List<WorkItem> items, List<Receiver> receivers, boolean why,
                  BiConsumer<WorkItem, ReceiverChoice.Choice> each) {
        ReceiverChoice field = new ReceiverChoice(words, receivers, items.size(), why, words.of("worklist.bulk." + act + ".help"));
        Button go = ask(act, items, field, () -> field.complete(why), item -> each.accept(item, field.choice()));
        go.setVisible(field.possible());
    }

    private interface Check {
        boolean passes();
    }

    private Button ask(String act, List<WorkItem> items, Component field, Check check, Consumer<WorkItem> each) {
        Dialog dialog = new Dialog(words.of("worklist.bulk." + act + ".title", items.size()));
        dialog.setWidth("min(32rem, 92vw)");
        dialog.add(field);
        Button go = new Button(words.of("worklist.bulk." + act + ".go"), click -> {
            if (check.passes()) {
                dialog.close();
                results(act, items, each);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(words.of("worklist.bulk.cancel"), click -> dialog.close()), go);
        dialog.open();
        return go;
    }

    /** Each row in a transaction of its own: a refusal of one leaves the others done. */
    void results(String act, List<WorkItem> items, Consumer<WorkItem> each) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-results");
        int done = 0;
        for (WorkItem item : items) {
            String refusal = "";
            try {
                each.accept(item);
                done++;
            } catch (Refused refused) {
                refusal = words.of(refused);
            }
            list.add(result(item, refusal));
        }
        Dialog dialog = new Dialog(words.of("worklist.bulk.results", done, items.size()));
        dialog.setWidth("min(40rem, 92vw)");
        dialog.add(new Paragraph(words.of("worklist.bulk." + act + ".done")), list);
        Button close = new Button(words.of("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                after.run();
            }
        });
        dialog.open();
    }

    private ListItem result(WorkItem item, String refusal) {
        Span name = new Span(item.reference() == null ? item.bodyName() : item.bodyName() + " · " + item.reference());
        name.addClassName("body-name");
        Span what = new Span(refusal.isEmpty() ? words.of("worklist.bulk.row.done") : refusal);
        ListItem row = new ListItem(refusal.isEmpty() ? VaadinIcon.CHECK.create() : VaadinIcon.CLOSE_CIRCLE_O.create(), name, what);
        row.addClassName(refusal.isEmpty() ? "result-done" : "result-refused");
        return row;
    }
}
