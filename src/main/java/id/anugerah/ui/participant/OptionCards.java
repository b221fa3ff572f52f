package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;

/** The four options of an indicator, a card each. */
final class OptionCards extends RadioButtonGroup<Option> {

    OptionCards(Words words, Indicator indicator) {
        setItems(Option.values());
        setRenderer(new ComponentRenderer<>(option -> card(option, words.of(indicator.options().get(option)))));
        addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        addClassName("option-cards");
        setAriaLabel(words.of(indicator.question()));
    }

    private static Div card(Option option, String text) {
        Span letter = new Span(option.letter());
        letter.addClassName("option-letter");
        Span words = new Span(text);
        words.addClassName("option-text");
        Div card = new Div(letter, words);
        card.addClassName("option-card");
        card.getElement().setAttribute("data-option", option.name());
        return card;
    }
}
