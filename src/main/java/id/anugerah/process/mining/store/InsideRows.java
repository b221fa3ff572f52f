package id.anugerah.process.mining.store;

import id.anugerah.mining.CaseJob;
import id.anugerah.mining.CaseVariable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a case carries and what waits for the engine. Variables that are no scalars do not exist; if they did, they stayed here. */
@Repository
public class InsideRows {

    private final JdbcClient jdbc;

    InsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseVariable> variables(UUID key) {
        return jdbc.sql("""
                        select distinct on (process, instance, name) * from (
                            select d.proc_def_key_ as process, d.proc_inst_id_ as instance, d.name_ as name, x.value, d.time_, d.rev_,
                                   d.time_ at time zone current_setting('TimeZone') as since,
                                   lag(x.value) over (partition by d.var_inst_id_ order by d.time_, d.rev_) as before
                            from engine.act_hi_procinst p join engine.act_hi_detail d on d.proc_inst_id_ = p.id_
                            cross join lateral (select case d.var_type_ when 'boolean' then case d.long_ when 1 then 'true' else 'false' end
                                    when 'string' then d.text_ else cast(d.long_ as text) end as value) x
                            where p.business_key_ = :key and d.type_ = 'VariableUpdate'
                              and d.var_type_ in ('boolean', 'string', 'integer', 'long', 'date')) v
                        order by process, instance, name, time_ desc, rev_ desc""")
                .param("key", key.toString())
                .query((rs, n) -> new CaseVariable(rs.getString("process"), rs.getString("name"), rs.getString("value"),
                        Optional.ofNullable(rs.getString("before")), rs.getObject("since", OffsetDateTime.class).toInstant())).list();
    }

    public List<CaseJob> jobs(UUID key) {
        return jdbc.sql("""
                        select j.process_def_key_ as process, coalesce(d.act_id_, j.failed_act_id_, '') as box, j.type_ = 'timer' as timer,
                               j.duedate_ at time zone current_setting('TimeZone') as due, j.retries_ as tries
                        from engine.act_ru_execution r join engine.act_ru_job j on j.process_instance_id_ = r.id_
                        left join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
                        where r.business_key_ = :key and r.parent_id_ is null order by j.duedate_ nulls first, box, j.id_""")
                .param("key", key.toString())
                .query((rs, n) -> new CaseJob(rs.getString("process"), rs.getString("box"), rs.getBoolean("timer"),
                        Optional.ofNullable(rs.getObject("due", OffsetDateTime.class)).map(OffsetDateTime::toInstant), rs.getInt("tries"))).list();
    }
}
