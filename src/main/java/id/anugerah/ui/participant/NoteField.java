package id.anugerah.ui.participant;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.ui.shell.Words;

/** The note with a live count of its characters, as the rule counts them: Unicode code points, blanks too. */
final class NoteField extends TextArea {

    static final int MOST = 500;
    private static final int SEND_AFTER_MILLIS = 1_200;

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
        addAttachListener(attach -> getElement().executeJs("""
                const count = $0, left = $1, over = $2;
                const show = () => {
                  const length = [...(this.value || '')].length;
                  count.textContent = (length > $3 ? over : left).replace('#', length).replace('~', Math.abs($3 - length));
                  count.classList.toggle('note-over', length > $3);
                };
                this.addEventListener('input', show);
                this.addEventListener('value-changed', show);
                show();
                this.acknowledged = this.value;
                window.addEventListener('beforeunload', leaving => {
                  if (this.isConnected && this.value !== this.acknowledged) {
                    leaving.preventDefault();
                  }
                });""", count.getElement(), words.of("participant.note.left"), words.of("participant.note.over"), MOST));
    }

    /** Tells the browser what is saved: only closing the window with something else on the page warns. */
    void acknowledge(String saved) {
        getElement().executeJs("this.acknowledged = $0", saved);
    }
}
