package id.anugerah.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.anugerah.edition.ParameterSheet;
import id.anugerah.edition.Parameters;
import id.anugerah.ui.forms.WholeNumberField;
import id.anugerah.ui.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A field for each parameter with its meaning and the values it may have. */
final class ParameterFields extends Div {

    private final transient Parameters given;
    private final Words words;
    private final transient Map<String, Supplier<Object>> values = new LinkedHashMap<>();
    private final Map<String, WholeNumberField> numbers = new LinkedHashMap<>();

    ParameterFields(Words words, Parameters given) {
        this.words = words;
        this.given = given;
        addClassName("clone-fields");
        ParameterSheet.of(given).forEach((name, value) -> add(field(name, value)));
    }

    /** Asked only when every number can be read. */
    Parameters values() {
        Map<String, Object> read = new LinkedHashMap<>();
        values.forEach((name, value) -> read.put(name, value.get()));
        return ParameterSheet.with(given, read);
    }

    /** By field, what is no whole number: it could not be saved. */
    Map<Component, String> unreadable() {
        return told(numbers.keySet().stream().filter(name -> numbers.get(name).number().isEmpty()).toList());
    }

    /** By field, what these parameters have to be. */
    Map<Component, String> told(List<String> wrong) {
        Map<Component, String> told = new LinkedHashMap<>();
        numbers.forEach((name, field) -> {
            if (wrong.contains(name)) {
                told.put(field, words.of("setup.plan.number", field.getLabel(), ParameterSheet.range(name).least(), ParameterSheet.range(name).most()));
            }
        });
        return told;
    }

    void mark(Map<Component, String> told) {
        numbers.values().forEach(field -> PlanForm.mark(field, told));
    }

    private Component field(String name, Object value) {
        if (value instanceof Boolean yes) {
            Checkbox box = new Checkbox(words.of("parameter." + name), yes);
            values.put(name, box::getValue);
            return box;
        }
        if (value instanceof Integer number) {
            WholeNumberField field = new WholeNumberField(words.of("parameter." + name));
            ParameterSheet.Range range = ParameterSheet.range(name);
            field.setHelperText(words.of("clone.range", range.least(), range.most()));
            field.setNumber(number);
            numbers.put(name, field);
            values.put(name, () -> field.number().orElseThrow());
            return field;
        }
        Select<String> choice = new Select<>();
        choice.setLabel(words.of("parameter." + name));
        choice.setItems(ParameterSheet.MEANS);
        choice.setItemLabelGenerator(each -> words.of("parameter." + name + "." + each));
        choice.setValue(String.valueOf(value));
        values.put(name, choice::getValue);
        return choice;
    }
}
