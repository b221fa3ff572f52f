package id.anugerah.form;

import id.anugerah.shared.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One field against its own rules. */
final class FieldCheck {

    private static final Pattern LINK = Pattern.compile("https://[^\\s/?#@]+\\.[^\\s@]+");
    private static final int LONGEST_LINK = 500;

    private FieldCheck() {
    }

    /** The first thing that is wrong; absent for a good value, and for an empty one that may be empty. */
    static Optional<Problem> problem(Field field, Object given, Given surroundings) {
        Object value = plain(given);
        if (empty(value)) {
            return field.rules().required() ? says(field, missing(field.type())) : Optional.empty();
        }
        if (!field.type().value().isInstance(value)) {
            return says(field, "form.notReadable");
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(field, (String) value);
            case LINK -> LINK.matcher((String) value).matches() && ((String) value).length() <= LONGEST_LINK
                    ? Optional.empty() : says(field, "form.notALink");
            case NUMBER, MINUTES -> number(field, (BigDecimal) value);
            case RADIO, SELECT, CHECKLIST -> {
                List<String> known = surroundings.choicesOf(field).stream().map(Field.Choice::value).toList();
                List<?> chosen = value instanceof List<?> list ? list : List.of(value);
                yield known.containsAll(chosen) ? Optional.empty() : says(field, "form.unknownChoice");
            }
            case CHECKBOX, STATEMENT, DATE, TIME, DATETIME -> Optional.empty();
        };
    }

    /** Texts lose control characters and the blanks around them. */
    static Object plain(Object value) {
        return value instanceof String text ? PlainText.of(text) : value;
    }

    static boolean empty(Object value) {
        return value == null || "".equals(value) || Boolean.FALSE.equals(value)
                || value instanceof List<?> list && list.isEmpty();
    }

    private static String missing(FieldType type) {
        return switch (type) {
            case RADIO, SELECT -> "form.chooseOne";
            case CHECKLIST -> "form.chooseSome";
            case CHECKBOX, STATEMENT -> "form.tick";
            default -> "form.required";
        };
    }

    private static Optional<Problem> text(Field field, String value) {
        Field.Rules rules = field.rules();
        int length = value.codePointCount(0, value.length());
        if (rules.minLength().isPresent() && length < rules.minLength().getAsInt()) {
            return says(field, "form.tooShort", rules.minLength().getAsInt(), length);
        }
        if (length > rules.longest()) {
            return says(field, "form.tooLong", rules.longest(), length);
        }
        return rules.pattern().filter(pattern -> !value.matches(pattern.regex()))
                .flatMap(pattern -> says(field, "form.pattern", pattern.says()));
    }

    private static Optional<Problem> number(Field field, BigDecimal value) {
        Field.Rules rules = field.rules();
        if (value.stripTrailingZeros().scale() > rules.decimals()) {
            return rules.decimals() == 0 ? says(field, "form.notWhole") : says(field, "form.tooPrecise", rules.decimals());
        }
        if (rules.min().filter(min -> value.compareTo(min) < 0).isPresent()) {
            return says(field, "form.tooSmall", rules.min().get());
        }
        return rules.max().filter(max -> value.compareTo(max) > 0).flatMap(max -> says(field, "form.tooLarge", max));
    }

    private static Optional<Problem> says(Field field, String reason, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(field.label()));
        all.addAll(Arrays.asList(arguments));
        return Optional.of(new Problem(field.key(), reason, List.copyOf(all)));
    }
}
