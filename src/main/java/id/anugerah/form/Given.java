package id.anugerah.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the surroundings of a form know and its file cannot.
 *
 * @param words   texts for {{name}}, in the language of the reader
 * @param choices choices by valuesKey
 * @param values  what already stands in the fields, by key
 */
public record Given(Map<String, String> words, Map<String, List<Field.Choice>> choices, Map<String, Object> values) {

    public static final Given NOTHING = new Given(Map.of(), Map.of(), Map.of());

    /** The words that a form without a screen of its own can name: the body or season, its reference, the edition. */
    public static final Set<String> STANDING_ALONE = Set.of("body", "reference", "edition");

    public Given {
        words = Map.copyOf(words);
        choices = Map.copyOf(choices);
        values = Map.copyOf(values);
    }

    public static Given words(Map<String, String> words) {
        return new Given(words, Map.of(), Map.of());
    }

    public Given with(String choicesKey, List<Field.Choice> list) {
        Map<String, List<Field.Choice>> more = new HashMap<>(choices);
        more.put(choicesKey, List.copyOf(list));
        return new Given(words, more, values);
    }

    public Given withValue(String key, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(key, value);
        return new Given(words, choices, more);
    }

    /** The text with its {{names}} filled in. */
    public String fill(String text) {
        return Template.fill(text, words);
    }

    /** The choices of a field, of its file or of the surroundings. */
    public List<Field.Choice> choicesOf(Field field) {
        return field.choicesKey().map(key -> choices.getOrDefault(key, List.of())).orElse(field.choices());
    }
}
