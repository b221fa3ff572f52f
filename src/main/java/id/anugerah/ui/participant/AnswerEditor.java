package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.Words;
import java.util.Optional;
import java.util.function.Consumer;

/** Options and note of one indicator; saves what changes and says so. Two windows never overwrite each other silently. */
final class AnswerEditor extends Div {

    private final transient Words words;
    private final transient Draft draft;
    private final SaveState state;
    private final RadioButtonGroup<Option> options = new RadioButtonGroup<>();
    private final NoteField note;
    private final Div conflict = new Div();
    private boolean unresolved;

    AnswerEditor(Words words, Indicator indicator, Draft draft, SaveState state, boolean open,
                 Consumer<Optional<Option>> chosen) {
        this.words = words;
        this.draft = draft;
        this.state = state;
        addClassName("answer");
        options.setItems(Option.values());
        options.setRenderer(new ComponentRenderer<>(option -> card(option, words.of(indicator.options().get(option)))));
        options.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        options.addClassName("option-cards");
        options.setAriaLabel(words.of(indicator.question()));
        options.setReadOnly(!open);
        draft.option().ifPresent(options::setValue);
        note = new NoteField(words, draft.note(), open);
        options.addValueChangeListener(change -> {
            draft.choose(change.getValue());
            chosen.accept(draft.option());
            save();
        });
        note.addValueChangeListener(change -> {
            draft.write(change.getValue());
            save();
        });
        add(conflict, options, note);
    }

    /** Saves now what is not saved yet. @return whether everything is saved */
    boolean save() {
        if (unresolved) {
            return false;
        }
        try {
            boolean changed = draft.changed();
            draft.save();
            note.setInvalid(false);
            note.acknowledge(draft.note());
            if (changed) {
                draft.savedAt().ifPresent(state::saved);
            }
            return true;
        } catch (Refused refused) {
            state.failed();
            refused(refused);
            return false;
        }
    }

    private void refused(Refused refused) {
        switch (refused.reason()) {
            case "assessment.conflict" -> {
                unresolved = true;
                conflict.add(new ConflictNotice(words, draft.newest(), () -> resolve(true), () -> resolve(false)));
            }
            case "assessment.noteTooLong" -> {
                note.setErrorMessage(words.of(refused));
                note.setInvalid(true);
            }
            default -> throw refused;
        }
    }

    private void resolve(boolean takeTheirs) {
        unresolved = false;
        conflict.removeAll();
        if (takeTheirs) {
            draft.accept(draft.newest());
            options.setValue(draft.option().orElse(null));
            note.setValue(draft.note());
            note.acknowledge(draft.note());
            draft.savedAt().ifPresent(state::saved);
        } else {
            draft.insist(draft.newest());
            save();
        }
    }

    private static Div card(Option option, String text) {
        Span letter = new Span(option.letter());
        letter.addClassName("option-letter");
        Span words = new Span(text);
        words.addClassName("option-text");
        Div card = new Div(letter, words);
        card.addClassName("option-card");
        return card;
    }
}
