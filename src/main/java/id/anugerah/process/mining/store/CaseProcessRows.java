package id.anugerah.process.mining.store;

import id.anugerah.mining.CaseProcess;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every process that ran or runs for a case. */
@Repository
public class CaseProcessRows {

    private final JdbcClient jdbc;

    CaseProcessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseProcess> of(UUID key) {
        return jdbc.sql("""
                        select p.id_, p.proc_def_key_, p.proc_def_id_, d.version_, p.state_,
                               p.start_time_ at time zone current_setting('TimeZone') as begun,
                               p.end_time_ at time zone current_setting('TimeZone') as ended,
                               array(select e.act_id_ from engine.act_ru_execution e where e.proc_inst_id_ = p.id_ and e.act_id_ is not null
                                     and e.is_active_ order by e.act_id_) as standing
                        from engine.act_hi_procinst p join engine.act_re_procdef d on d.id_ = p.proc_def_id_
                        where p.business_key_ = :key
                        order by p.super_process_instance_id_ is not null, p.start_time_, d.key_, p.id_""")
                .param("key", key.toString())
                .query((rs, n) -> {
                    Optional<Instant> ended = Optional.ofNullable(rs.getObject("ended", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
                    return new CaseProcess(rs.getString("id_"), rs.getString("proc_def_key_"), rs.getString("proc_def_id_"),
                            rs.getInt("version_"), rs.getObject("begun", OffsetDateTime.class).toInstant(), ended,
                            rs.getString("state_").endsWith("_TERMINATED"), Arrays.asList((String[]) rs.getArray("standing").getArray()));
                }).list();
    }
}
