package id.anugerah.operations.store;

import id.anugerah.operations.CaseName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cases are called: by business key, which is a submission's id or an edition's. */
@Repository
public class CaseNames {

    private final JdbcClient jdbc;

    CaseNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, CaseName> of(Collection<UUID> keys) {
        Map<UUID, CaseName> names = new HashMap<>();
        jdbc.sql("""
                        select id, reference, body_name as name, true as submission from submission where id = any(:keys)
                        union all select id, '', name, false from edition where id = any(:keys)""")
                .param("keys", keys.toArray(UUID[]::new)).query(rs -> {
                    names.put(rs.getObject("id", UUID.class), new CaseName(rs.getString("reference"), rs.getString("name"),
                            rs.getBoolean("submission")));
                });
        return names;
    }

    /** Keys of submissions and editions whose number or name contains the words, by reference. */
    public List<UUID> search(String words, int limit) {
        return jdbc.sql("""
                        select id from (select id, reference, body_name as name from submission
                                        union all select id, '', name from edition) c
                        where strpos(lower(c.reference || ' ' || c.name), lower(:words)) > 0 order by reference, name, id limit :limit""")
                .param("words", words.strip()).param("limit", limit).query(UUID.class).list();
    }
}
