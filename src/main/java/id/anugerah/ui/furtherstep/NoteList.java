package id.anugerah.ui.furtherstep;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.furtherstep.FurtherStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What jurors have written down, each with the name. */
final class NoteList extends UnorderedList {

    NoteList(List<FurtherStep.Note> notes, Map<UUID, String> names) {
        addClassName("step-notes");
        notes.forEach(note -> {
            Span name = new Span(names.getOrDefault(note.juror(), "–"));
            name.addClassName("step-author");
            Paragraph text = new Paragraph(note.text());
            text.addClassName("step-text");
            add(new ListItem(name, text));
        });
        setVisible(!notes.isEmpty());
    }
}
