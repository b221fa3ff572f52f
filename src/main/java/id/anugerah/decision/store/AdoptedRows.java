package id.anugerah.decision.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table adopted_table: the newest row of an edition and a table counts, those before it are history. */
@Repository
public class AdoptedRows {

    private final JdbcClient jdbc;

    AdoptedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Integer> of(UUID edition) {
        Map<String, Integer> adopted = new TreeMap<>();
        jdbc.sql("""
                        select distinct on (decision) decision, version from adopted_table
                        where edition = :edition order by decision, serial desc""")
                .param("edition", edition).query(rs -> {
                    adopted.put(rs.getString("decision"), rs.getInt("version"));
                });
        return adopted;
    }

    public void adopt(UUID edition, String table, int version, Instant at) {
        jdbc.sql("insert into adopted_table (edition, decision, version, adopted_at) values (:edition, :table, :version, :at)")
                .param("edition", edition).param("table", table).param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
