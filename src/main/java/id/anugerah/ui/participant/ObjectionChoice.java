package id.anugerah.ui.participant;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.objection.Objected;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Finding;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An indicator that can be objected to: what was verified and why, and the text, which saves by itself, once it is chosen. */
final class ObjectionChoice extends Div {

    private final transient Words words;
    private final String indicator;
    private final ObjectionText text;

    /**
     * @param write keeps the text; its refusal is shown at the field and the text stays
     * @param drop  takes the indicator out of the draft; what was typed comes back when it is chosen again
     */
    ObjectionChoice(Words words, Indicator indicator, Optional<Option> own, Finding verified, Optional<Objected> written,
                    BiConsumer<String, String> write, Consumer<String> drop) {
        this.words = words;
        this.indicator = indicator.id();
        addClassName("objection-choice");
        Checkbox choose = new Checkbox(indicator.id() + " " + words.of(indicator.title()), written.isPresent());
        Span options = new Span(words.of("participant.objection.options", own.map(Option::letter).orElse("–"),
                verified.option().letter(), words.of(indicator.options().get(verified.option()))));
        options.addClassName("row-note");
        text = new ObjectionText(words, words.of("participant.objection.text", indicator.id()),
                written.map(Objected::text).orElse(""));
        text.setVisible(written.isPresent());
        add(choose, options);
        if (!verified.reason().isBlank()) {
            Paragraph reason = new Paragraph(verified.reason());
            reason.addClassName("quote");
            add(reason);
        }
        add(text);
        choose.addValueChangeListener(change -> {
            text.setVisible(change.getValue());
            tried(() -> {
                if (change.getValue()) {
                    write.accept(this.indicator, text.getValue());
                    text.focus();
                } else {
                    drop.accept(this.indicator);
                }
            });
        });
        text.addValueChangeListener(change -> tried(() -> write.accept(this.indicator, change.getValue())));
    }

    String indicator() {
        return indicator;
    }

    /** Shows what is wrong with it, and takes the focus. */
    void summon(Refused refused) {
        text.setErrorMessage(words.of(refused));
        text.setInvalid(true);
        text.focus();
    }

    private void tried(Runnable act) {
        try {
            act.run();
            text.setInvalid(false);
        } catch (Refused refused) {
            text.setErrorMessage(words.of(refused));
            text.setInvalid(true);
        }
    }
}
