package id.anugerah.archive.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an archive says about one table: a select with the parameter {@code :edition}, whose labels are the columns of the CSV
 * and the names of the JSON alike. To archive another table, add one of these to the list of its field.
 *
 * @param name    of the files, and of the table in the database unless it is a summary
 * @param people  columns that hold an account: a pseudonym of the package stands for it
 * @param leftOut columns of the table that are not selected, each with the reason
 */
public record ArchiveTable(String name, String sql, Set<String> people, Map<String, String> leftOut) {

    static ArchiveTable of(String name, String sql) {
        return new ArchiveTable(name, sql, Set.of(), Map.of());
    }

    ArchiveTable people(String... columns) {
        return new ArchiveTable(name, sql, Set.of(columns), leftOut);
    }

    ArchiveTable without(String reason, String... columns) {
        Map<String, String> all = new HashMap<>(leftOut);
        new HashSet<>(Set.of(columns)).forEach(column -> all.put(column, reason));
        return new ArchiveTable(name, sql, people, all);
    }
}
