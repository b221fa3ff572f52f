package id.anugerah.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.Stored;
import id.anugerah.instrument.Option;
import id.anugerah.ui.shell.WordDiff;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.Optional;

/** Somebody else has saved meanwhile: both answers side by side with what differs marked, and three ways on. */
final class ConflictNotice extends Div {

    /** What the person may choose. */
    enum Choice { MINE, THEIRS, BOTH }

    /** Told once. */
    @FunctionalInterface
    interface Chosen {
        void choose(Choice choice);
    }

    ConflictNotice(Words words, ZoneId zone, Draft mine, Stored theirs, Chosen chosen) {
        addClassNames("notice", "notice-warning", "conflict");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        Optional<Option> option = theirs.answer().flatMap(Answer::option);
        String note = theirs.answer().map(Answer::note).orElse("");
        String when = theirs.answer().map(answer -> words.time(answer.savedAt(), zone)).orElse("");
        boolean differs = !option.equals(mine.option());
        Div columns = new Div(
                side(words, words.of("participant.conflict.mine"), mine.option(), differs, mine.note(), note),
                side(words, theirs.colleague().map(name -> words.of("participant.conflict.stored.colleague", name, when))
                        .orElseGet(() -> words.of("participant.conflict.stored.own", when)), option, differs, note, mine.note()));
        columns.addClassName("conflict-sides");
        Div actions = new Div(choice(words, "ours", Choice.MINE, chosen), choice(words, "theirs", Choice.THEIRS, chosen),
                choice(words, "both", Choice.BOTH, chosen));
        actions.addClassName("actions");
        add(VaadinIcon.WARNING.create(), new Div(new H2(words.of("participant.conflict")),
                new Paragraph(theirs.colleague().map(name -> words.of("participant.conflict.text.colleague", name))
                        .orElseGet(() -> words.of("participant.conflict.text"))), columns, actions));
        addAttachListener(attach -> getElement().executeJs("this.focus()"));
    }

    private static Div side(Words words, String title, Optional<Option> option, boolean differs, String note, String other) {
        Span chosen = new Span(option.map(Option::letter).map(letter -> words.of("participant.conflict.option", letter))
                .orElseGet(() -> words.of("participant.conflict.noOption")));
        chosen.addClassName("conflict-option");
        Component line = differs ? mark(chosen) : chosen;
        Paragraph text = new Paragraph();
        text.addClassName("quote");
        if (note.isBlank()) {
            text.setText(words.of("participant.conflict.noNote"));
        } else {
            WordDiff.marked(note, other).forEach(piece ->
                    text.add(piece.changed() ? mark(new Span(piece.text())) : new Span(piece.text())));
        }
        Div side = new Div(new H3(title), new Div(line), text);
        side.addClassName("conflict-side");
        return side;
    }

    private static Component mark(Span text) {
        text.addClassName("differs");
        text.getElement().setAttribute("role", "mark");
        return text;
    }

    private static Button choice(Words words, String key, Choice choice, Chosen chosen) {
        Button button = new Button(words.of("participant.conflict." + key), click -> chosen.choose(choice));
        if (choice == Choice.MINE) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
