package id.anugerah.ui.participant;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import elemental.json.Json;
import elemental.json.JsonObject;
import id.anugerah.objection.Objections;
import id.anugerah.ui.shell.Words;

/** Why somebody objects, with a live count of its characters. It takes more than the rule allows and never cuts. */
@JavaScript("context://design/draft.js")
final class ObjectionText extends TextArea {

    private static final int SEND_AFTER_MILLIS = 1_000;

    ObjectionText(Words words, String label, String value) {
        super(label);
        setValue(value);
        setWidthFull();
        setMinHeight("6.5rem");
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(SEND_AFTER_MILLIS);
        Span count = new Span();
        count.addClassName("note-count");
        setHelperComponent(count);
        JsonObject texts = Json.createObject();
        texts.put("left", words.of("participant.objection.left"));
        texts.put("over", words.of("participant.objection.over"));
        texts.put("most", Objections.LONGEST);
        addAttachListener(attach -> getElement().executeJs("window.anugerahDraft.counter(this, $0, $1)", count.getElement(), texts));
    }
}
