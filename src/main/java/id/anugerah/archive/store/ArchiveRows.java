package id.anugerah.archive.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables of an archive, row by row with a cursor: memory does not grow with the edition. */
@Repository
public class ArchiveRows {

    /** Verifiers, jurors, and those who decide; a participant is a participant. */
    private static final String PEOPLE = """
            select account, letter || row_number() over (partition by letter order by created_at, account) as pseudonym from (
                select a.id as account, a.created_at, case
                    when bool_or(r.role in ('VERIFIER', 'LEAD_VERIFIER')) then 'V'
                    when bool_or(r.role in ('JUROR', 'PANEL_CHAIR')) then 'J'
                    when bool_or(r.role = 'ORGANIZER') then 'O' else 'A' end as letter
                from account a join account_role r on r.account = a.id where r.role <> 'PARTICIPANT'
                group by a.id, a.created_at) staff""";

    private final JdbcClient jdbc;

    ArchiveRows(Cursors cursors) {
        this.jdbc = cursors.client();
    }

    /** Takes a table as it is read. */
    public interface Taker {

        /** @param values String, Long, Boolean, {@link Json} or null, as many as there are columns */
        void row(List<String> columns, List<Object> values);
    }

    /** A value that is JSON already. */
    public record Json(String text) {
    }

    public static List<ArchiveTable> tables() {
        return Stream.of(SeasonTables.ALL, SubmissionTables.ALL, JudgementTables.ALL, ObjectionTables.ALL).flatMap(List::stream).toList();
    }

    /** Pseudonym by account, the same in every archive as long as nobody's role changes. */
    public Map<UUID, String> pseudonyms() {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(PEOPLE).query(rs -> {
            names.put(rs.getObject("account", UUID.class), rs.getString("pseudonym"));
        });
        return names;
    }

    public long count(ArchiveTable table, UUID edition) {
        return jdbc.sql("select count(*) from (" + table.sql() + ") rows_of").params(given(table, edition))
                .query(Long.class).single();
    }

    /** The columns, without a row. */
    public List<String> columns(ArchiveTable table, UUID edition) {
        return jdbc.sql("select * from (" + table.sql() + ") rows_of limit 0").params(given(table, edition))
                .query(rs -> {
                    return columns(rs.getMetaData());
                });
    }

    public void each(ArchiveTable table, UUID edition, Map<UUID, String> pseudonyms, Taker taker) {
        List<String> columns = columns(table, edition);
        jdbc.sql(table.sql()).params(given(table, edition)).query(rs -> {
            List<Object> values = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                values.add(value(rs, i + 1, table.people().contains(columns.get(i)) ? pseudonyms : null));
            }
            taker.row(columns, values);
        });
    }

    private static Map<String, Object> given(ArchiveTable table, UUID edition) {
        return table.sql().contains(":edition") ? Map.of("edition", edition) : Map.of();
    }

    private static List<String> columns(ResultSetMetaData of) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= of.getColumnCount(); i++) {
            columns.add(of.getColumnLabel(i));
        }
        return List.copyOf(columns);
    }

    private static Object value(ResultSet rs, int column, Map<UUID, String> pseudonyms) throws SQLException {
        if (pseudonyms != null) {
            UUID account = rs.getObject(column, UUID.class);
            return account == null ? null : pseudonyms.getOrDefault(account, "P");
        }
        String type = rs.getMetaData().getColumnTypeName(column);
        if (rs.getObject(column) == null) {
            return null;
        }
        return switch (type) {
            case "timestamptz" -> rs.getObject(column, OffsetDateTime.class).toInstant().toString();
            case "date" -> rs.getObject(column, LocalDate.class).toString();
            case "int2", "int4", "int8" -> rs.getLong(column);
            case "bool" -> rs.getBoolean(column);
            case "json", "jsonb" -> new Json(rs.getString(column));
            default -> text(rs, column, type);
        };
    }

    /** A column of an unknown type would be written in a way that nobody has thought about. */
    private static String text(ResultSet rs, int column, String type) throws SQLException {
        if (!Set.of("text", "varchar", "uuid").contains(type)) {
            throw new IllegalStateException("Nobody has said how an archive writes " + type);
        }
        return rs.getString(column);
    }
}
