package id.anugerah.institution;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which entries are listed.
 *
 * @param text words of the name (of a unit: also of its institution) or of a former name, or the beginning of the code; without
 *             regard to accents and case; "" for all
 * @param only values that a field must have; units are chosen by type and province of their institution
 */
public record DirectoryFilter(Register register, String text, Map<Field, String> only) {

    public DirectoryFilter {
        only = Map.copyOf(only);
    }

    public static DirectoryFilter all(Register register) {
        return new DirectoryFilter(register, "", Map.of());
    }

    public DirectoryFilter searching(String words) {
        return new DirectoryFilter(register, words.strip(), only);
    }

    /** @param value "" to choose by that field no longer */
    public DirectoryFilter with(Field field, String value) {
        Map<Field, String> other = new EnumMap<>(Field.class);
        other.putAll(only);
        other.put(field, value);
        other.values().removeIf(String::isEmpty);
        return new DirectoryFilter(register, text, other);
    }

    public boolean narrows() {
        return !text.isBlank() || !only.isEmpty();
    }
}
