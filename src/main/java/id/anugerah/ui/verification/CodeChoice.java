package id.anugerah.ui.verification;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anugerah.ui.shell.Words;
import id.anugerah.ui.worklist.Keys;
import id.anugerah.verification.ReasonCode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The reasons for a change, each pressed by its number. */
final class CodeChoice extends Div {

    private final Map<ReasonCode, NativeButton> buttons = new EnumMap<>(ReasonCode.class);
    private final Paragraph problem = new Paragraph();
    private ReasonCode chosen;

    /** @param then what happens after a choice: the text is asked for */
    CodeChoice(Words words, Optional<ReasonCode> before, Runnable then) {
        addClassName("code-choice");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", words.of("verification.code"));
        Paragraph label = new Paragraph(words.of("verification.code"));
        label.addClassName("code-label");
        problem.addClassName("code-problem");
        problem.getElement().setAttribute("role", "alert");
        add(label, problem);
        for (ReasonCode code : ReasonCode.values()) {
            String number = String.valueOf(code.ordinal() + 1);
            NativeButton button = new NativeButton();
            Span cap = new Span(number);
            cap.addClassName("keycap");
            cap.getElement().setAttribute("aria-hidden", "true");
            button.add(cap, new Span(words.of("reasonCode." + code.name())));
            button.addClassName("code");
            button.getElement().setAttribute("role", "radio");
            button.addClickListener(click -> {
                choose(code);
                then.run();
            });
            buttons.put(code, Keys.press(button, number));
            add(button);
        }
        choose(before.orElse(null));
    }

    Optional<ReasonCode> chosen() {
        return Optional.ofNullable(chosen);
    }

    void say(String sentence) {
        problem.setText(sentence);
    }

    void focus() {
        buttons.get(chosen == null ? ReasonCode.values()[0] : chosen).focus();
    }

    private void choose(ReasonCode code) {
        chosen = code;
        problem.setText("");
        buttons.forEach((each, button) -> button.getElement().setAttribute("aria-checked", String.valueOf(each == code)));
    }
}
