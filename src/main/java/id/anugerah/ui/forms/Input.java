package id.anugerah.ui.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import id.anugerah.form.Field;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A field on the screen.
 *
 * @param read       its value as the form knows it; null when it is empty
 * @param write      puts a value of the field's kind into it
 * @param unreadable whether something stands in it that is no value, such as half a date
 * @param changed    is told whenever the value changes
 */
record Input(Field field, Component component, Supplier<Object> read, Consumer<Object> write, BooleanSupplier unreadable,
             Consumer<Runnable> changed) {

    /** Shows the problem at the field, or that there is none any more. */
    void mark(Optional<String> problem) {
        HasValidation validation = (HasValidation) component;
        validation.setErrorMessage(problem.orElse(""));
        validation.setInvalid(problem.isPresent());
    }
}
