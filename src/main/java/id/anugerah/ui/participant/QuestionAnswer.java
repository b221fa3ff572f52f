package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.ui.shell.Words;
import id.anugerah.verification.Questions;
import java.util.UUID;
import java.util.function.Consumer;

/** Where the answer is written; what is typed stays in this browser until it is sent. */
final class QuestionAnswer extends Div {

    private final TextArea answer;
    private final String draft;

    /** @param check gets what is written, which is not blank */
    QuestionAnswer(Words words, UUID submission, String before, Consumer<String> check) {
        draft = "jawaban." + submission;
        answer = new TextArea(words.of("participant.question.answer"));
        answer.setHelperText(words.of("participant.question.help"));
        answer.setMaxLength(Questions.LONGEST);
        answer.setValueChangeMode(ValueChangeMode.EAGER);
        answer.setWidthFull();
        answer.setMinRows(5);
        answer.setValue(before);
        answer.addAttachListener(attach -> answer.getElement().executeJs("""
                const kept = localStorage.getItem($0);
                if (kept && !this.value) { this.value = kept; this.dispatchEvent(new CustomEvent('input')); }
                this.addEventListener('input', () => localStorage.setItem($0, this.value));""", draft));
        Button go = new Button(words.of("participant.question.check"), click -> {
            boolean blank = answer.getValue().isBlank();
            answer.setErrorMessage(words.of("refused.question.answerNeeded"));
            answer.setInvalid(blank);
            if (blank) {
                answer.focus();
            } else {
                check.accept(answer.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(answer, go);
        addClassName("question-answer");
    }

    /** The answer has been sent: nothing is kept here any more. */
    static void forget(Component page, UUID submission) {
        page.getElement().executeJs("localStorage.removeItem($0)", "jawaban." + submission);
    }
}
