package id.anugerah.ui.forms;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import id.anugerah.form.Field;
import id.anugerah.form.FieldType;
import id.anugerah.form.FilledForm;
import id.anugerah.form.Form;
import id.anugerah.form.Given;
import id.anugerah.ui.shell.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What was filled in, to read: each label with its value. */
@StyleSheet("context://design/task-form.css")
public final class FilledFacts extends DescriptionList {

    private final Words words;
    private final Given given;

    public FilledFacts(Words words, Form form, Given given, FilledForm filled) {
        this.words = words;
        this.given = given;
        addClassName("form-facts");
        form.fields().stream().filter(field -> filled.values().containsKey(field.key())).forEach(field ->
                add(new Div(new Term(given.fill(words.of(field.label()))),
                        new Description(value(field, filled.values().get(field.key()))))));
    }

    private String value(Field field, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> choice(field, each)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean) {
            return words.of("form.ticked");
        }
        if (value instanceof BigDecimal number) {
            NumberFormat format = NumberFormat.getNumberInstance(words.locale());
            format.setMaximumFractionDigits(number.scale());
            String text = format.format(number);
            return field.type() == FieldType.MINUTES ? text + " " + words.of("form.minutes") : text;
        }
        String pattern = value instanceof LocalDate ? "EEEE, d MMMM yyyy" : value instanceof LocalTime ? "HH.mm"
                : value instanceof LocalDateTime ? "EEEE, d MMMM yyyy, HH.mm" : null;
        return pattern == null ? choice(field, value)
                : DateTimeFormatter.ofPattern(pattern, words.locale()).format((java.time.temporal.TemporalAccessor) value);
    }

    private String choice(Field field, Object value) {
        return field.choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .map(choice -> given.fill(words.of(choice.label()))).orElse(String.valueOf(value));
    }
}
