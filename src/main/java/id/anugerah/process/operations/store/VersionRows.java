package id.anugerah.process.operations.store;

import id.anugerah.operations.ProcessVersion;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions with how many run in each, and who they are. */
@Repository
public class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ProcessVersion> versions() {
        return jdbc.sql("""
                        select d.id_, d.key_, d.version_, p.deploy_time_ at time zone current_setting('TimeZone') as deployed,
                               (select count(*) from engine.act_ru_execution e where e.proc_def_id_ = d.id_ and e.parent_id_ is null)
                                   as running
                        from engine.act_re_procdef d join engine.act_re_deployment p on p.id_ = d.deployment_id_
                        order by d.key_, d.version_ desc""")
                .query((rs, n) -> new ProcessVersion(rs.getString("id_"), rs.getString("key_"), rs.getInt("version_"),
                        rs.getObject("deployed", OffsetDateTime.class).toInstant(), rs.getInt("running"))).list();
    }

    public Map<String, UUID> instances(String definition) {
        Map<String, UUID> keys = new LinkedHashMap<>();
        jdbc.sql("""
                        select id_, business_key_ from engine.act_ru_execution
                        where proc_def_id_ = :definition and parent_id_ is null order by business_key_, id_""")
                .param("definition", definition)
                .query(rs -> {
                    keys.put(rs.getString("id_"), UUID.fromString(rs.getString("business_key_")));
                });
        return keys;
    }

    /** Tokens at each box of that version. */
    public Map<String, Integer> standing(String definition) {
        Map<String, Integer> tokens = new HashMap<>();
        jdbc.sql("""
                        select act_id_, count(*) from engine.act_ru_execution
                        where proc_def_id_ = :definition and act_id_ is not null and is_active_ group by act_id_""")
                .param("definition", definition).query(rs -> {
                    tokens.put(rs.getString(1), rs.getInt(2));
                });
        return tokens;
    }
}
