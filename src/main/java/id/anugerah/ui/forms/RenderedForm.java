package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Hr;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Field;
import id.anugerah.form.Filling;
import id.anugerah.form.Form;
import id.anugerah.form.Given;
import id.anugerah.form.Part;
import id.anugerah.form.Problem;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Text;
import id.anugerah.ui.shell.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A form on a screen, without its title. Parts appear and disappear as the file says; whatever is wrong is told when the
 * person sends it, on top and at the field, and what was filled in stays.
 */
@StyleSheet("context://design/task-form.css")
public final class RenderedForm extends Div {

    private final Words words;
    private final Filling filling;
    private final Form form;
    private final Given given;
    private final Consumer<FilledForm> act;
    private final ErrorSummary errors;
    private final Map<String, Component> parts = new HashMap<>();
    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /** @param act stores the values; what it refuses is shown on top of the form */
    public RenderedForm(Words words, Filling filling, Form form, Given given, Consumer<FilledForm> act) {
        this.words = words;
        this.filling = filling;
        this.form = form;
        this.given = given;
        this.act = act;
        this.errors = new ErrorSummary(words);
        addClassName("task-form");
        Inputs made = new Inputs(words, given);
        form.fields().forEach(field -> inputs.put(field.key(), made.of(field)));
        add(errors);
        fill(this, form.parts());
        inputs.values().forEach(input -> input.changed().accept(() -> {
            input.mark(Optional.empty());
            errors.forget(input.component());
            hide();
        }));
        hide();
    }

    private void fill(Div container, List<Part> content) {
        Div row = null;
        Optional<String> name = Optional.empty();
        for (Part part : content) {
            Component component = component(part);
            parts.put(part.place().id(), component);
            component.getElement().getStyle().set("--columns", part.place().columns() == 0 ? "auto"
                    : String.valueOf(part.place().columns()));
            if (part.place().row().isEmpty()) {
                row = null;
            } else if (row == null || !name.equals(part.place().row())) {
                row = new Div();
                row.addClassName("form-row");
                container.add(row);
            }
            name = part.place().row();
            (row == null ? container : row).add(component);
        }
    }

    private Component component(Part part) {
        if (part instanceof Field field) {
            return inputs.get(field.key()).component();
        }
        if (part instanceof Part.Group group) {
            return group(group);
        }
        if (part instanceof Part.Prose prose) {
            return Markdown.of(words.of(prose.markdown()), given);
        }
        if (part instanceof Part.Act button) {
            return button(button);
        }
        if (part instanceof Part.Space space) {
            Div gap = new Div();
            gap.setHeight(space.height() + "px");
            return gap;
        }
        return new Hr();
    }

    private Div group(Part.Group group) {
        H3 label = new H3(given.fill(words.of(group.label())));
        label.setId("group-" + group.place().id());
        Div box = new Div(label);
        box.addClassName(group.outline() ? "form-group-outlined" : "form-group");
        box.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "group-" + group.place().id());
        fill(box, group.parts());
        return box;
    }

    private Button button(Part.Act act) {
        Button button = new Button(given.fill(words.of(act.label())));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("form-act");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                send();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void hide() {
        Set<String> shown = filling.shown(form, values());
        parts.forEach((id, component) -> component.setVisible(shown.contains(id)));
    }

    private void send() {
        Map<String, Object> values = values();
        Map<String, String> sentences = filling.problems(form, values, given).stream()
                .collect(Collectors.toMap(Problem::key, this::sentence));
        inputs.values().stream().filter(input -> input.component().isVisible() && input.unreadable().getAsBoolean())
                .forEach(input -> sentences.put(input.field().key(), unreadable(input.field())));
        Map<Component, String> told = new LinkedHashMap<>();
        inputs.forEach((key, input) -> {
            input.mark(Optional.ofNullable(sentences.get(key)));
            if (sentences.containsKey(key)) {
                told.put(input.component(), sentences.get(key));
            }
        });
        if (!told.isEmpty()) {
            errors.show(told);
            return;
        }
        errors.clear();
        try {
            act.accept(filling.filled(form, values, given));
        } catch (Refused refused) {
            errors.show(words.of(refused));
        }
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        inputs.forEach((key, input) -> values.put(key, input.read().get()));
        return values;
    }

    private String unreadable(Field field) {
        String key = switch (field.type()) {
            case DATE -> "form.date.unreadable";
            case TIME -> "form.time.unreadable";
            case DATETIME -> "form.moment.unreadable";
            default -> "";
        };
        return key.isEmpty() ? sentence(new Problem(field.key(), "form.notReadable", List.of(field.label())))
                : words.of("form.wrong", given.fill(words.of(field.label())), words.of(key));
    }

    private String sentence(Problem problem) {
        return words.of("refused." + problem.reason(), problem.arguments().stream()
                .map(argument -> argument instanceof Text text ? given.fill(words.of(text)) : argument).toArray());
    }
}
