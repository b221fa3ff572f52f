package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is wrong, on top of a form: it takes the focus, and each line leads to its field. Hidden while all is well. */
@StyleSheet("context://design/task-form.css")
public final class ErrorSummary extends Div {

    private final Words words;
    private final Map<Component, ListItem> lines = new HashMap<>();

    public ErrorSummary(Words words) {
        this.words = words;
        addClassName("form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void clear() {
        lines.clear();
        removeAll();
        setVisible(false);
    }

    /** @param problems sentences by field, in the form's order */
    public void show(Map<Component, String> problems) {
        UnorderedList list = new UnorderedList();
        lines.clear();
        problems.forEach((field, sentence) -> {
            lines.put(field, new ListItem(link(field, sentence)));
            list.add(lines.get(field));
        });
        show(list);
    }

    /** The field is being mended: its line goes, and with the last line the whole. */
    void forget(Component field) {
        if (lines.containsKey(field)) {
            lines.remove(field).removeFromParent();
            if (lines.isEmpty()) {
                clear();
            }
        }
    }

    /** A refusal of the whole, for example because somebody else was faster. */
    public void show(String sentence) {
        show(new Paragraph(sentence));
    }

    private void show(Component what) {
        removeAll();
        add(new H2(words.of("form.problem")), what);
        setVisible(true);
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static Anchor link(Component field, String sentence) {
        if (field.getId().isEmpty()) {
            field.setId("field-" + UUID.randomUUID());
        }
        Anchor link = new Anchor("#" + field.getId().orElseThrow(), sentence);
        link.setRouterIgnore(true);
        link.getElement().executeJs("""
                this.addEventListener('click', event => {
                  event.preventDefault();
                  $0.scrollIntoView({block: 'center'});
                  ($0.querySelector('input, textarea, vaadin-select-value-button') || $0).focus();
                })""", field.getElement());
        return link;
    }
}
