package id.anugerah.ui.verification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.assessment.Answer;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Docket;
import id.anugerah.objection.Ruling;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Finding;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One indicator that was objected to: what was answered, what was verified and why, the objection, and its answer. */
final class RulingPane extends Section {

    private final Words words;
    private final Indicator indicator;
    private final Finding counting;

    /** @param rule keeps option and reason; the option that counts rejects */
    RulingPane(Words words, Docket docket, Place place, BiConsumer<Option, String> rule) {
        this.words = words;
        this.indicator = place.indicator();
        this.counting = docket.counting().get(indicator.id());
        addClassNames("judgement-pane", "ruling-pane");
        H2 title = new H2(indicator.id() + " · " + words.of(indicator.title()));
        title.getElement().setAttribute("tabindex", "-1");
        title.addClassName("focus-here");
        Span weight = new Span(words.of("verification.weight", indicator.weight()));
        weight.addClassName("soft");
        Div head = new Div(title, weight);
        head.addClassName("judgement-head");
        Paragraph asks = new Paragraph(words.of(indicator.question()));
        asks.addClassName("question");
        Answer own = docket.form().answers().get(indicator.id());
        add(head, asks, part("objection.objection", docket.objection().point(indicator.id()).orElseThrow().text(), "objection-said"),
                part("objection.claimed", option(own.option()) + (own.note().isBlank() ? "" : "\n" + own.note()), ""),
                part("objection.counted", option(Optional.of(counting.option())) + counting.code()
                        .map(code -> "\n" + words.of("reasonCode." + code.name())).orElse("")
                        + (counting.reason().isBlank() ? "" : "\n" + counting.reason()), ""),
                form(docket, Optional.ofNullable(docket.found().get(indicator.id())), rule), guidance());
    }

    private Component form(Docket docket, Optional<Ruling> ruled, BiConsumer<Option, String> rule) {
        RadioButtonGroup<Option> options = new RadioButtonGroup<>();
        options.setLabel(words.of("objection.answer"));
        options.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        options.setItems(docket.lowered().get(indicator.id()).answers());
        options.setItemLabelGenerator(one -> words.of(one == counting.option() ? "objection.reject" : "objection.uphold",
                one.letter(), words.of(indicator.options().get(one))));
        ruled.map(Ruling::after).ifPresent(options::setValue);
        TextArea reason = new TextArea(words.of("objection.reason"));
        reason.setHelperText(words.of("objection.reasonHelp"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setValue(ruled.map(Ruling::reason).orElse(""));
        String draft = "keberatan." + docket.form().submission().id() + "." + indicator.id();
        reason.addAttachListener(attach -> ReasonForm.keep(reason, draft));
        Button store = new Button(words.of(ruled.isPresent() ? "objection.saveAgain" : "objection.save"), click -> {
            options.setInvalid(options.getValue() == null);
            options.setErrorMessage(words.of("objection.chooseFirst"));
            if (options.getValue() == null) {
                return;
            }
            try {
                rule.accept(options.getValue(), reason.getValue());
                reason.getElement().executeJs("localStorage.removeItem($0)", draft);
            } catch (Refused refused) {
                reason.setErrorMessage(words.of(refused));
                reason.setInvalid(true);
                reason.focus();
            }
        });
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(options, reason, store);
        form.addClassName("ruling-form");
        return form;
    }

    private String option(Optional<Option> option) {
        return option.map(one -> one.letter() + " – " + words.of(indicator.options().get(one))).orElse("–");
    }

    private Component part(String key, String text, String style) {
        Span label = new Span(words.of(key));
        label.addClassName("soft");
        Div part = new Div(label, new Paragraph(text));
        part.addClassName("participant-note");
        if (!style.isEmpty()) {
            part.addClassName(style);
        }
        return part;
    }

    private Component guidance() {
        UnorderedList fitting = new UnorderedList();
        indicator.evidence().forEach(kind -> fitting.add(new ListItem(words.of(kind))));
        Details details = new Details(words.of("verification.guidance"), new Paragraph(words.of(indicator.guidance())),
                new Paragraph(words.of("verification.fitting")), fitting);
        details.addClassName("guidance");
        return details;
    }
}
