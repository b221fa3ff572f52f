package id.anugerah.ui.worklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.shared.Reason;
import id.anugerah.ui.shell.Words;
import id.anugerah.worklist.Receiver;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who receives work: each name with what that person holds and has had, in the order of fairness; and why, where asked. */
final class ReceiverChoice extends Div {

    /** From so many names on there is a search. */
    private static final int MANY = 8;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Words words;
    private final int chosen;
    private final boolean possible;
    private final RadioButtonGroup<Receiver> group = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    /** What was answered. */
    record Choice(Receiver receiver, String reason) {
    }

    /** @param chosen so many tasks are given */
    ReceiverChoice(Words words, List<Receiver> receivers, int chosen, boolean why, String help) {
        this.words = words;
        this.chosen = chosen;
        addClassName("receivers");
        add(new Paragraph(help));
        group.setLabel(words.of("worklist.receiver"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(receivers);
        group.setItemLabelGenerator(Receiver::name);
        group.setRenderer(new ComponentRenderer<>(this::line));
        group.setItemEnabledProvider(one -> one.bar().isEmpty());
        Div list = new Div(group);
        list.addClassName("receiver-list");
        if (receivers.size() > MANY) {
            add(search(receivers));
        }
        possible = receivers.stream().anyMatch(one -> one.bar().isEmpty());
        if (!possible) {
            Paragraph none = new Paragraph(words.of("worklist.receiver.none"));
            none.getElement().setAttribute("role", "status");
            add(none);
        }
        if (!receivers.isEmpty()) {
            add(list);
        }
        if (why && possible) {
            reason.setLabel(words.of("worklist.bulk.reason"));
            reason.setMaxLength(Reason.LONGEST);
            reason.setWidthFull();
            add(reason);
        }
    }

    private TextField search(List<Receiver> receivers) {
        TextField search = new TextField();
        search.setAriaLabel(words.of("worklist.receiver.search"));
        search.setPlaceholder(words.of("worklist.receiver.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.setWidthFull();
        search.addValueChangeListener(change -> {
            Receiver before = group.getValue();
            String wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
            List<Receiver> found = receivers.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
            group.setItems(found);
            group.setValue(found.contains(before) ? before : null);
        });
        return search;
    }

    private Div line(Receiver one) {
        Span name = new Span(one.name());
        name.addClassName("body-name");
        Span figures = new Span(figures(one));
        figures.addClassName("soft");
        Div both = new Div(name, figures);
        both.addClassName("two-lines");
        one.bar().ifPresent(bar -> {
            Span why = new Span(words.of("worklist.receiver.bar", bar) + one.awayUntil().map(back -> " " + words.briefMoment(back, ZONE)).orElse(""));
            why.addClassNames("soft", "receiver-bar");
            both.add(why);
        });
        return both;
    }

    private String figures(Receiver one) {
        String had = one.had().isEmpty() ? words.of("worklist.receiver.had", 0) : words.of("worklist.receiver.hadBy", one.hadInAll(),
                one.had().entrySet().stream().map(group -> words.of("group." + group.getKey()) + " " + group.getValue())
                        .collect(Collectors.joining(", ")));
        String all = words.of("worklist.receiver.held", one.held()) + " · " + had;
        return one.bar().isPresent() || one.takes() >= chosen ? all
                : all + " · " + words.of("worklist.receiver.takes", one.takes(), chosen);
    }

    /** Whether anybody can receive it. */
    boolean possible() {
        return possible;
    }

    boolean complete(boolean why) {
        group.setInvalid(group.isEmpty());
        group.setErrorMessage(words.of("worklist.receiver.needed"));
        reason.setInvalid(why && reason.getValue().isBlank());
        reason.setErrorMessage(words.of("refused.reason.needed"));
        return !group.isInvalid() && !reason.isInvalid();
    }

    Choice choice() {
        return new Choice(group.getValue(), reason.getValue());
    }
}
