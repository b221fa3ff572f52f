package id.anugerah.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.anugerah.assessment.Answer;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.Words;
import java.util.Optional;

/** Another window has saved meanwhile: shows what it saved and lets the person choose. */
final class ConflictNotice extends Div {

    ConflictNotice(Words words, Optional<Answer> other, Runnable theirs, Runnable ours) {
        addClassNames("notice", "notice-warning");
        getElement().setAttribute("role", "alert");
        String option = other.flatMap(Answer::option).map(Option::letter)
                .map(letter -> words.of("participant.conflict.option", letter))
                .orElseGet(() -> words.of("participant.conflict.noOption"));
        String text = other.map(Answer::note).filter(note -> !note.isBlank())
                .orElseGet(() -> words.of("participant.conflict.noNote"));
        Paragraph note = new Paragraph(text);
        note.addClassName("quote");
        Button take = new Button(words.of("participant.conflict.theirs"), click -> theirs.run());
        Button keep = new Button(words.of("participant.conflict.ours"), click -> ours.run());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(keep, take);
        actions.addClassName("actions");
        add(new Div(new H2(words.of("participant.conflict")), new Paragraph(words.of("participant.conflict.text")),
                new Paragraph(option), note, actions));
    }
}
