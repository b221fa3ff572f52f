package id.anugerah.ui.forms;

import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A whole number as people type it, in a field for text: a browser's number field drops the mark of a decimal, so that 3,5 would be
 * taken for 35. What is no whole number stays as it was typed and is none.
 */
public final class WholeNumberField extends TextField {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

    public WholeNumberField() {
        this("");
    }

    public WholeNumberField(String label) {
        super(label);
        setMaxLength(10);
        setManualValidation(true);
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
    }

    /** Absent where nothing, or no whole number, stands. */
    public OptionalInt number() {
        String typed = getValue().strip();
        return WHOLE.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    public boolean within(int least, int most) {
        OptionalInt number = number();
        return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most;
    }

    public void setNumber(int number) {
        setValue(String.valueOf(number));
    }
}
