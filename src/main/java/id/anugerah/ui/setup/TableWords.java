package id.anugerah.ui.setup;

import id.anugerah.ui.shell.Words;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What stands in the cells of decision tables, in words: a value that has none stands as it is. */
final class TableWords {

    static final String ANY = "-";

    private static final Map<String, String> PREFIXES = Map.of("group", "group.", "refusal", "organizer.refusal.", "reason", "setup.value.reason.",
            "better", "setup.value.better.", "discuss", "setup.value.", "pastWinner", "setup.value.", "kind", "setup.value.kind.");
    private static final Set<String> YES_NO = Set.of("true", "false");

    private final Words words;
    private final UnaryOperator<String> categories;

    /** @param categories the name of an award category */
    TableWords(Words words, UnaryOperator<String> categories) {
        this.words = words;
        this.categories = categories;
    }

    /** A condition: a quoted text is named, anything else is FEEL and stands as it is. */
    String condition(String column, String cell) {
        if (cell.equals(ANY)) {
            return words.of("setup.any");
        }
        boolean quoted = cell.matches("\"[^\"]*\"");
        return quoted ? value(column, cell.substring(1, cell.length() - 1)) : YES_NO.contains(cell) ? words.of("setup.value." + cell) : cell;
    }

    String value(String column, String plain) {
        if (plain.startsWith("aspect:")) {
            return words.of("setup.value.aspect", plain.substring("aspect:".length()));
        }
        if (column.equals("category")) {
            return categories.apply(plain);
        }
        if (plain.equals("submittedAt") || YES_NO.contains(plain)) {
            return words.of("setup.value." + plain);
        }
        return PREFIXES.containsKey(column) && KNOWN.contains(plain) ? words.of(PREFIXES.get(column) + plain) : plain;
    }

    private static final Set<String> KNOWN = Set.of("OUTSTANDING", "GENERAL", "UPP", "IP", "higher", "lower", "earlier", "later", "yes", "no",
            "random", "largeChange", "nearCut", "tooYoung", "organizingBody", "alreadyRegistered", "notInstitutional", "notWholeProcess",
            "wrongDoor");
}
