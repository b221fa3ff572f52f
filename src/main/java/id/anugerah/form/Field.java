package id.anugerah.form;

import id.anugerah.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part that a person fills in.
 *
 * @param description below the label; both texts empty where there is none
 * @param initial     what stands in it before anybody has touched it, of the type's kind of value
 * @param choices     of the file; empty where the screen gives them
 * @param choicesKey  the name under which the screen gives the choices
 * @param searchable  the choices can be searched by typing
 * @param minutes     between two times that are offered; 0 for fields without a time
 * @param variable    the value becomes a process variable of the field's name, for a gateway to read
 */
public record Field(Place place, String key, FieldType type, Text label, Text description, Optional<Object> initial,
                    Rules rules, List<Choice> choices, Optional<String> choicesKey, boolean searchable, int minutes,
                    boolean variable) implements Part {

    /** What may be filled in. Lengths count every character; without a maximum there are 2,000. */
    public record Rules(boolean required, OptionalInt minLength, OptionalInt maxLength, Optional<BigDecimal> min,
                        Optional<BigDecimal> max, int decimals, Optional<Pattern> pattern) {

        public static final int LONGEST = 2_000;

        public int longest() {
            return maxLength.orElse(LONGEST);
        }
    }

    /** @param says what the pattern asks for, as people say it */
    public record Pattern(String regex, Text says) {
    }

    /** @param value what is stored; letters, digits, "-" and "_" only, where it comes from a file */
    public record Choice(String value, Text label) {
    }
}
