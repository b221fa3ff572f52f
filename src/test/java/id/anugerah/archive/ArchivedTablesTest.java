package id.anugerah.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.archive.store.ArchiveRows;
import id.anugerah.archive.store.ArchiveTable;
import id.anugerah.archive.store.LeftOut;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * No table and no column of the product is forgotten: it is archived, or it stands on a list with the reason. Whoever adds one
 * decides here; see {@link ArchiveTable}.
 */
@ProductTest
class ArchivedTablesTest {

    private static final Set<String> SUMMARIES = Set.of("evidence_manifest", "person");

    @Autowired
    private Product product;
    @Autowired
    private ArchiveRows rows;

    @Test
    void everyTableIsArchivedOrLeftOutForAReason() {
        Set<String> decided = new TreeSet<>(LeftOut.tables().keySet());
        ArchiveRows.tables().stream().map(ArchiveTable::name).filter(name -> !SUMMARIES.contains(name)).forEach(name ->
                assertThat(decided.add(name)).as("%s is archived and left out", name).isTrue());

        assertThat(decided).containsExactlyInAnyOrderElementsOf(schema().keySet());
        assertThat(LeftOut.tables().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(10));
    }

    @Test
    void everyColumnIsArchivedOrLeftOutForAReason() {
        Map<String, Set<String>> schema = schema();
        for (ArchiveTable table : ArchiveRows.tables()) {
            Set<String> selected = new HashSet<>(rows.columns(table, new UUID(0, 0)));
            Set<String> decided = new HashSet<>(selected);
            decided.addAll(table.leftOut().keySet());
            Set<String> forgotten = new TreeSet<>(schema.getOrDefault(table.name(), Set.of()));
            forgotten.removeAll(decided);
            forgotten.remove("edition"); // an archive has one
            assertThat(forgotten).as("columns of %s", table.name()).isEmpty();
            assertThat(table.leftOut().keySet()).as("%s selects what it leaves out", table.name()).noneMatch(selected::contains);
            assertThat(selected).as("%s names its people", table.name()).containsAll(table.people());
        }
    }

    /** Columns that refer to an account are pseudonyms, or not there. */
    @Test
    void whoeverJudgedIsAPseudonym() {
        Map<String, Set<String>> accounts = new TreeMap<>(product.sql().sql("""
                        select k.table_name, k.column_name from information_schema.key_column_usage k
                        join information_schema.referential_constraints r on r.constraint_name = k.constraint_name
                        join information_schema.constraint_column_usage u on u.constraint_name = r.unique_constraint_name
                        where k.table_schema = 'anugerah' and u.table_name = 'account'""")
                .query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
        accounts.computeIfAbsent("score", key -> new HashSet<>()).add("juror");
        accounts.computeIfAbsent("work_item", key -> new HashSet<>()).add("ended_by");

        assertThat(accounts).containsKeys("verification", "session_juror");
        for (ArchiveTable table : ArchiveRows.tables()) {
            List<String> named = rows.columns(table, new UUID(0, 0)).stream()
                    .filter(column -> accounts.getOrDefault(table.name(), Set.of()).contains(column)).toList();
            assertThat(table.people()).as("people in %s", table.name()).containsAll(named);
        }
    }

    private Map<String, Set<String>> schema() {
        return product.sql().sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'anugerah' and t.table_type = 'BASE TABLE'""")
                .query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
