package id.anugerah.ui.setup;

import id.anugerah.decision.Condition;
import id.anugerah.decision.RuleTable.Column;
import id.anugerah.decision.RuleTable.Kind;
import id.anugerah.ui.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the cells of decision tables, in words, and what such words stand for. */
final class TableWords {

    static final String ANY = Condition.ANYTHING;

    private static final Map<String, String> PREFIXES = Map.of("group", "group.", "refusal", "organizer.refusal.", "reason", "setup.value.reason.",
            "better", "setup.value.better.", "discuss", "setup.value.", "kind", "setup.value.kind.");
    private static final Set<String> YES_NO = Set.of("true", "false");

    /** What begins an expression, or is part of one: it is no text that somebody forgot to put in quotation marks. */
    private static final String EXPRESSION = ".*[\"()<>=\\[\\]?@,].*|-|null|true|false";

    private final Words words;
    private final TableNames names;

    TableWords(Words words, TableNames names) {
        this.words = words;
        this.names = names;
    }

    /** A condition; what has no words stands as it is. */
    String condition(String column, String cell) {
        return new ConditionWords(words, text -> value(column, text)).of(Condition.of(column, cell));
    }

    boolean wordless(String column, String cell) {
        return Condition.of(column, cell) instanceof Condition.Raw;
    }

    /** A plain value, of a result or of an example; what has no name stands as it is. */
    String value(String column, String plain) {
        if (plain.startsWith("aspect:")) {
            return words.of("setup.value.aspect", plain.substring("aspect:".length()));
        }
        if (plain.equals("submittedAt") || YES_NO.contains(plain)) {
            return words.of("setup.value." + plain);
        }
        return switch (column) {
            case "category" -> names.categories().apply(plain);
            case "band" -> Optional.ofNullable(names.bands().get(plain)).map(words::of).orElse(plain);
            case "criteria" -> plain.equals("total") ? words.of("setup.value.total") : Arrays.stream(plain.split(",", -1))
                    .map(one -> Optional.ofNullable(names.criteria().get(one)).map(words::of).orElse(one)).collect(Collectors.joining(", "));
            default -> PREFIXES.containsKey(column) && names.known(column).contains(plain) ? words.of(PREFIXES.get(column) + plain) : plain;
        };
    }

    /** The values that a column knows, as an example or a result has them; none where anything may stand. */
    List<String> known(Column column) {
        return column.kind() == Kind.YES_NO ? List.of("true", "false") : names.known(column.name());
    }

    /** The same as conditions, with the one that fits anything. */
    List<String> conditions(Column column) {
        return Stream.concat(Stream.of(ANY), known(column).stream()
                .map(value -> column.kind() == Kind.YES_NO ? value : quoted(value))).toList();
    }

    /** The condition that was typed: the name of a value is taken for it, a bare text for that text. */
    String condition(Column column, String typed) {
        String plain = typed.strip();
        return conditions(column).stream().filter(one -> condition(column.name(), one).equalsIgnoreCase(plain)).findFirst()
                .orElseGet(() -> column.kind() != Kind.TEXT || plain.isEmpty() || plain.matches(EXPRESSION) ? plain : quoted(plain));
    }

    /** The plain value that was typed: a name, or several after each other, is taken for what it names. */
    String value(Column column, String typed) {
        String plain = typed.strip();
        if (column.name().equals("criteria") && plain.contains(",")) {
            return Arrays.stream(plain.split(",")).map(one -> one(column, one.strip())).collect(Collectors.joining(","));
        }
        return one(column, plain);
    }

    private String one(Column column, String plain) {
        return known(column).stream().filter(one -> value(column.name(), one).equalsIgnoreCase(plain)).findFirst().orElse(plain);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
