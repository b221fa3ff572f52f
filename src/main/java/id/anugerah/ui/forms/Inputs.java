package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.HasValidator;
import id.anugerah.form.Field;
import id.anugerah.form.Field.Choice;
import id.anugerah.form.Given;
import id.anugerah.ui.shell.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the component for each kind of field. Nothing is checked before the form is sent. */
final class Inputs {

    private final Words words;
    private final Given given;

    Inputs(Words words, Given given) {
        this.words = words;
        this.given = given;
    }

    Input of(Field field) {
        List<Choice> choices = given.choicesOf(field);
        Input input = switch (field.type()) {
            case TEXTFIELD -> plain(field, new TextField());
            case LINK -> plain(field, link());
            case TEXTAREA -> plain(field, new TextArea());
            case NUMBER -> plain(field, number());
            case MINUTES -> plain(field, minutes());
            case CHECKBOX, STATEMENT -> plain(field, new Checkbox());
            case RADIO -> {
                RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
                group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
                group.setItems(choices);
                group.setItemLabelGenerator(this::label);
                yield choosing(field, group, choices);
            }
            case SELECT -> choosing(field, field.searchable() ? searchable(choices) : select(choices), choices);
            case CHECKLIST -> checklist(field, choices);
            case DATE -> plain(field, date());
            case TIME -> plain(field, time(field));
            case DATETIME -> plain(field, dateTime(field));
        };
        dress(field, input.component());
        Object initial = given.values().getOrDefault(field.key(), field.initial().orElse(null));
        if (initial != null) {
            input.write().accept(initial);
        }
        return input;
    }

    private void dress(Field field, Component component) {
        String label = given.fill(words.of(field.label()));
        boolean optional = !field.rules().required() && field.type().saysOptional();
        ((HasLabel) component).setLabel(optional ? words.of("form.optional", label) : label);
        ((HasValidation) component).setManualValidation(true);
        String description = given.fill(words.of(field.description()));
        if (!description.isEmpty()) {
            ((HasHelper) component).setHelperText(description);
            component.getElement().getThemeList().add("helper-above-field");
        }
        component.addClassNames("form-field", "form-" + field.type().name().toLowerCase(Locale.ROOT));
        component.setId("field-" + field.key());
        if (component instanceof HasSize sized && !(component instanceof Checkbox)) {
            sized.setWidthFull();
        }
    }

    private String label(Choice choice) {
        return given.fill(words.of(choice.label()));
    }

    /** A component whose value is already of the field's kind. */
    private static <C extends Component & HasValueAndElement<?, V>, V> Input plain(Field field, C component) {
        return new Input(field, component, () -> component.isEmpty() ? null : component.getValue(),
                value -> component.setValue(cast(value)), () -> unreadable(component, component.getValue()), listening(component));
    }

    private static <C extends Component & HasValueAndElement<?, Choice>> Input choosing(Field field, C component,
                                                                                        List<Choice> choices) {
        return new Input(field, component, () -> component.isEmpty() ? null : component.getValue().value(),
                value -> choices.stream().filter(choice -> choice.value().equals(value)).findFirst()
                        .ifPresent(component::setValue), () -> false, listening(component));
    }

    private Input checklist(Field field, List<Choice> choices) {
        CheckboxGroup<Choice> group = new CheckboxGroup<>();
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(choices);
        group.setItemLabelGenerator(this::label);
        Supplier<Object> chosen = () -> choices.stream().filter(group.getValue()::contains).map(Choice::value).toList();
        return new Input(field, group, chosen, value -> group.setValue(new LinkedHashSet<>(choices.stream()
                .filter(choice -> ((Collection<?>) value).contains(choice.value())).toList())), () -> false, listening(group));
    }

    private static Consumer<Runnable> listening(HasValue<?, ?> field) {
        return listener -> field.addValueChangeListener(change -> listener.run());
    }

    /** The component's own check finds what its browser part could not turn into a value. */
    @SuppressWarnings("unchecked")
    private static <V> boolean unreadable(Component component, V value) {
        if (component instanceof DatePicker date) {
            return Pickers.unreadable(date);
        }
        if (component instanceof TimePicker time) {
            return Pickers.unreadable(time);
        }
        return component instanceof HasValidator<?> checked
                && ((HasValidator<V>) checked).getDefaultValidator().apply(value, null).isError();
    }

    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value) {
        return (V) value;
    }

    private static TextField link() {
        TextField link = new TextField();
        link.getElement().setAttribute("inputmode", "url").setAttribute("autocapitalize", "off");
        link.setAutocorrect(false);
        return link;
    }

    private BigDecimalField number() {
        BigDecimalField number = new BigDecimalField();
        number.setLocale(words.locale());
        return number;
    }

    private BigDecimalField minutes() {
        BigDecimalField minutes = number();
        minutes.setSuffixComponent(new Span(words.of("form.minutes")));
        return minutes;
    }

    private Select<Choice> select(List<Choice> choices) {
        Select<Choice> select = new Select<>();
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : label(choice));
        return select;
    }

    private ComboBox<Choice> searchable(List<Choice> choices) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setItems(choices);
        box.setItemLabelGenerator(this::label);
        return box;
    }

    private DatePicker date() {
        return Pickers.date(words);
    }

    private TimePicker time(Field field) {
        return Pickers.time(words, field.minutes());
    }

    private DateTimePicker dateTime(Field field) {
        return Pickers.moment(words, field.minutes());
    }
}
