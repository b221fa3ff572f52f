package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.assessment.Note;
import id.anugerah.ui.shell.Words;

/** The note with a live count of its characters, as the rule counts them. It takes more than the rule allows and never cuts. */
final class NoteField extends TextArea {

    private static final int SEND_AFTER_MILLIS = 1_000;

    NoteField(Words words, String value, boolean open) {
        super(words.of("participant.note"));
        setValue(value);
        setReadOnly(!open);
        setWidthFull();
        setMinHeight("7.5rem");
        if (!open) {
            return;
        }
        setPlaceholder(words.of("participant.note.placeholder"));
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(SEND_AFTER_MILLIS);
        Span count = new Span();
        count.addClassName("note-count");
        setHelperComponent(count);
        JsonObject texts = Json.createObject();
        texts.put("left", words.of("participant.note.left"));
        texts.put("over", words.of("participant.note.over"));
        texts.put("most", Note.LONGEST);
        addAttachListener(attach -> getElement().executeJs("window.anugerahDraft.counter(this, $0, $1)", count.getElement(), texts));
    }
}
