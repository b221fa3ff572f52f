package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import java.util.Optional;
import java.util.function.Consumer;

/** The four options, best first, with the participant's and the verifier's marked in words; each is pressed by its letter. */
final class OptionList extends Div {

    OptionList(Words words, Indicator indicator, Option claimed, Optional<Option> verified, Consumer<Option> choose,
               boolean closed) {
        addClassName("option-list");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("verification.options"));
        Paragraph hint = new Paragraph(words.of(closed ? "verification.options" : "verification.optionsHint"));
        hint.addClassName("soft");
        add(hint);
        for (Option option : Option.values()) {
            Span letter = new Span(option.letter());
            letter.addClassName("letter");
            Span text = new Span(words.of(indicator.options().get(option)));
            text.addClassName("option-text");
            Div marks = new Div();
            marks.addClassName("option-marks");
            NativeButton button = new NativeButton();
            button.add(letter, text, marks);
            button.addClassName("option");
            if (option == claimed) {
                marks.add(mark(VaadinIcon.USER, words.of("verification.claimed"), "mark-claimed"));
                button.addClassName("option-claimed");
            }
            if (verified.filter(option::equals).isPresent()) {
                marks.add(mark(VaadinIcon.CHECK, words.of("verification.yours"), "mark-verified"));
                button.addClassName("option-verified");
            }
            button.setEnabled(!closed);
            button.addClickListener(click -> choose.accept(option));
            add(Keys.press(button, option.letter()));
        }
    }

    private static Span mark(VaadinIcon icon, String text, String style) {
        Span mark = new Span(icon.create(), new Span(text));
        mark.addClassNames("option-mark", style);
        return mark;
    }
}
