package id.anugerah.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer of a decision table.
 *
 * @param table   decision id
 * @param version version of the table that answered, from 1; written into every record of a decision made with it
 * @param rows    matched rows: output name to value
 */
public record Decided(String table, int version, List<Map<String, Object>> rows) {

    /** The only row's value of that output; absent where no row matched. */
    public Optional<Object> single(String output) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0).get(output));
    }

    public String text(String output) {
        return single(output).map(Object::toString).orElseThrow(() -> new IllegalStateException(
                "Decision table " + table + " (version " + version + ") has no row for these facts"));
    }

    /** That output of every row, as text. */
    public List<String> texts(String output) {
        return rows.stream().map(row -> String.valueOf(row.get(output))).toList();
    }

    public int number(String output) {
        return Integer.parseInt(text(output));
    }
}
