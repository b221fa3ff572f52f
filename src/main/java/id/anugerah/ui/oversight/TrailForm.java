package id.anugerah.ui.oversight;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anugerah.oversight.TrailQuery;
import id.anugerah.ui.forms.Pickers;
import id.anugerah.ui.organizer.AuditWords;
import id.anugerah.ui.oversight.TrailFilter.Part;
import id.anugerah.ui.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The fields of the search; each change is told at once. */
final class TrailForm extends Div {

    private final transient Words words;
    private final transient BiConsumer<Part, String> changed;
    private final Map<Part, DatePicker> days = new EnumMap<>(Part.class);
    private final Map<Part, TextField> texts = new EnumMap<>(Part.class);
    private final ComboBox<String> action = new ComboBox<>();

    TrailForm(Words words, AuditWords audit, List<String> actions, BiConsumer<Part, String> changed) {
        this.words = words;
        this.changed = changed;
        addClassName("trail-form");
        getElement().setAttribute("role", "search");
        add(day(Part.FROM), day(Part.TO));
        action.setLabel(label(Part.ACTION));
        action.setItemLabelGenerator(audit::action);
        action.setItems(actions.stream().sorted(Comparator.comparing(audit::action)).toList());
        action.setClearButtonVisible(true);
        action.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(Part.ACTION, Optional.ofNullable(change.getValue()).orElse(""));
            }
        });
        add(action, text(Part.ACTOR), text(Part.SUBJECT), text(Part.WORDS));
    }

    /** What is no date stays as it was typed, beside the day that is searched for still. */
    void show(TrailFilter filter) {
        days.forEach((part, field) -> {
            if (filter.parts().isEmpty() || Pickers.readable(words, field)) {
                field.setValue(TrailFilter.day(filter.text(part)).orElse(null));
            }
        });
        texts.forEach((part, field) -> field.setValue(filter.text(part)));
        String asked = filter.text(Part.ACTION);
        action.setValue(asked.isEmpty() ? null : asked);
    }

    /** What is typed for "a process did it". */
    static String actor(String typed, Words words) {
        return typed.equalsIgnoreCase(words.of("organizer.system")) ? TrailQuery.SYSTEM : typed;
    }

    private String label(Part part) {
        return words.of("oversight.part", part);
    }

    private DatePicker day(Part part) {
        DatePicker field = Pickers.date(words);
        field.setLabel(label(part));
        field.setClearButtonVisible(true);
        field.addValidationStatusChangeListener(typed -> Pickers.readable(words, field));
        field.addValueChangeListener(change -> {
            if (Pickers.readable(words, field) && change.isFromClient()) {
                changed.accept(part, Optional.ofNullable(change.getValue()).map(LocalDate::toString).orElse(""));
            }
        });
        days.put(part, field);
        return field;
    }

    private TextField text(Part part) {
        TextField field = new TextField(label(part));
        field.setPlaceholder(words.of("oversight.hint", part));
        field.setClearButtonVisible(true);
        field.setMaxLength(200);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(part, part == Part.ACTOR ? actor(change.getValue().strip(), words) : change.getValue());
            }
        });
        texts.put(part, field);
        return field;
    }
}
