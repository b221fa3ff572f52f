package id.anugerah.mining.store;

import id.anugerah.mining.CaseLabel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cases are called, by business key: a submission's id or an edition's. */
@Repository
public class CaseLabels {

    private final JdbcClient jdbc;

    CaseLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, CaseLabel> of(Collection<UUID> keys) {
        Map<UUID, CaseLabel> labels = new HashMap<>();
        jdbc.sql("""
                        select id, reference, body_name as name, true as submission, edition from submission where id = any(:keys)
                        union all select id, code, name, false, id from edition where id = any(:keys)""")
                .param("keys", keys.toArray(UUID[]::new)).query(rs -> {
                    UUID key = rs.getObject("id", UUID.class);
                    labels.put(key, new CaseLabel(key, rs.getString("reference"), rs.getString("name"), rs.getBoolean("submission"),
                            rs.getObject("edition", UUID.class)));
                });
        return labels;
    }
}
