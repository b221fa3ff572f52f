package id.anugerah.ui.participant;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.access.CurrentPerson;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.Stored;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Refused;
import id.anugerah.ui.shell.WordDiff;
import id.anugerah.ui.shell.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Options and note of one indicator; saves what changes and says so. Two windows, or two people, never overwrite each other
 * silently, and what could not be sent is kept by the browser (design/draft.js) and comes back here.
 */
@JavaScript("context://design/draft.js")
final class AnswerEditor extends Div {

    private static final String DETAIL = "event.detail.";

    private final transient Words words;
    private final ZoneId zone;
    private final transient Draft draft;
    private final SaveState state;
    private final OptionCards options;
    private final NoteField note;
    private final Div conflict = new Div();
    private transient Runnable optionSaved = () -> { };
    private Optional<Option> scored;
    private boolean unresolved;
    private boolean settling;

    AnswerEditor(Words words, Indicator indicator, UUID submission, ZoneId zone, Draft draft, SaveState state, boolean open,
                 Consumer<Optional<Option>> chosen) {
        this.words = words;
        this.zone = zone;
        this.draft = draft;
        this.state = state;
        this.options = new OptionCards(words, indicator);
        addClassName("answer");
        options.setReadOnly(!open);
        draft.option().ifPresent(options::setValue);
        scored = draft.option();
        note = new NoteField(words, draft.note(), open);
        options.addValueChangeListener(change -> {
            draft.choose(change.getValue());
            chosen.accept(draft.option());
            saveUnlessSettling();
        });
        note.addValueChangeListener(change -> {
            draft.write(change.getValue());
            saveUnlessSettling();
        });
        add(conflict, options, note);
        if (open) {
            String key = CurrentPerson.id() + "." + submission + "." + indicator.id();
            addAttachListener(attach -> getElement().executeJs("window.anugerahDraft.watch(this, $0, $1, $2, $3)",
                    note.getElement(), options.getElement(), state.getElement(), given(key, indicator.id())));
            getElement().addEventListener("answer-look", event -> look());
            getElement().addEventListener("draft-kept", this::kept).addEventData(DETAIL + "option").addEventData(DETAIL + "note")
                    .addEventData(DETAIL + "version").addEventData(DETAIL + "baseOption").addEventData(DETAIL + "baseNote");
        }
    }

    void whenOptionSaved(Runnable told) {
        optionSaved = told;
    }

    /** Saves now what is not saved yet. @return whether everything is saved */
    boolean save() {
        if (unresolved) {
            return false;
        }
        try {
            draft.save();
            note.setInvalid(false);
            acknowledged();
            return true;
        } catch (Refused refused) {
            getElement().executeJs("this.draft && this.draft.refused()");
            refused(refused);
            return false;
        }
    }

    private void saveUnlessSettling() {
        if (!settling) {
            save();
        }
    }

    private void refused(Refused refused) {
        switch (refused.reason()) {
            case "assessment.conflict" -> ask(draft.stored());
            case "assessment.noteTooLong" -> {
                state.failed(words.of("participant.save.why.long"));
                note.setErrorMessage(words.of(refused));
                note.setInvalid(true);
            }
            default -> {
                state.failed(words.of(refused));
                throw refused;
            }
        }
    }

    private void ask(Stored stored) {
        unresolved = true;
        state.failed(words.of("participant.save.why.conflict"));
        conflict.removeAll();
        conflict.add(new ConflictNotice(words, zone, draft, stored, choice -> resolve(choice, draft.stored())));
    }

    private void resolve(ConflictNotice.Choice choice, Stored stored) {
        unresolved = false;
        conflict.removeAll();
        switch (choice) {
            case THEIRS -> draft.accept(stored.answer());
            case MINE -> draft.insist(stored.answer());
            case BOTH -> merge(stored.answer());
        }
        show();
        save();
        options.getElement().executeJs("this.focus()");
    }

    /** The note of both; the option of whoever changed it, mine when both did. */
    private void merge(Optional<Answer> theirs) {
        String merged = WordDiff.merged(draft.savedNote(), draft.note(), theirs.map(Answer::note).orElse(""));
        Optional<Option> option = draft.option().equals(draft.savedOption()) ? theirs.flatMap(Answer::option) : draft.option();
        draft.insist(theirs);
        draft.choose(option.orElse(null));
        draft.write(merged);
    }

    /** Another window may have saved while this one was not looked at. Nothing on the page changes unasked. */
    private void look() {
        Stored stored = draft.stored();
        if (unresolved || stored.answer().map(Answer::version).orElse(0) == draft.version()) {
            return;
        }
        if (draft.changed()) {
            ask(stored);
        } else {
            conflict.removeAll();
            conflict.add(new NewerNotice(words, zone, stored, () -> resolve(ConflictNotice.Choice.THEIRS, draft.stored())));
        }
    }

    /** An earlier window of this browser left something behind that the server has never seen. */
    private void kept(DomEvent event) {
        JsonObject data = event.getEventData();
        Stored stored = draft.stored();
        int version = (int) data.getNumber(DETAIL + "version");
        draft.choose(option(data.getString(DETAIL + "option")).orElse(null));
        draft.write(data.getString(DETAIL + "note"));
        boolean same = stored.answer().map(answer -> answer.says(draft.option(), draft.note())).orElse(false);
        boolean conflicts = !same && version != stored.answer().map(Answer::version).orElse(0);
        draft.insist(stored.answer());
        if (conflicts) {
            draft.rests(version, option(data.getString(DETAIL + "baseOption")), data.getString(DETAIL + "baseNote"));
            getElement().executeJs("this.draft.rests($0, $1, $2)", version, draft.savedOption().map(Option::name).orElse(""),
                    draft.savedNote());
        }
        show();
        if (conflicts) {
            ask(stored);
        } else {
            save();
        }
    }

    /** Brings the fields to what the draft says, without saving on the way. */
    private void show() {
        settling = true;
        Optional<Option> option = draft.option();
        String text = draft.note();
        options.setValue(option.orElse(null));
        note.setValue(text);
        settling = false;
    }

    private void acknowledged() {
        draft.savedAt().ifPresent(state::saved);
        getElement().executeJs("this.draft && this.draft.saved($0, $1, $2)", draft.version(),
                draft.savedOption().map(Option::name).orElse(""), draft.savedNote());
        if (!scored.equals(draft.savedOption())) {
            scored = draft.savedOption();
            optionSaved.run();
        }
    }

    private JsonObject given(String key, String indicator) {
        JsonObject given = Json.createObject();
        given.put("key", key);
        given.put("indicator", indicator);
        given.put("option", draft.savedOption().map(Option::name).orElse(""));
        given.put("note", draft.savedNote());
        given.put("version", draft.version());
        given.put("saving", words.of("participant.save.saving"));
        given.put("offline", words.of("participant.save.offline"));
        given.put("ended", words.of("participant.save.ended"));
        given.put("lost", words.of("participant.save.offline.lost"));
        return given;
    }

    private static Optional<Option> option(String name) {
        return Arrays.stream(Option.values()).filter(option -> option.name().equals(name)).findFirst();
    }
}
