package id.anugerah.process.mining.store;

import id.anugerah.mining.Scope;
import id.anugerah.mining.Stay;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays at boxes that wait, in classes so fine that a figure of two digits does not notice; read from an index of our own (V83). */
@Repository
public class StayRows {

    private final JdbcClient jdbc;

    StayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Stay> of(Scope scope, Instant now) {
        return jdbc.sql("""
                        with keyed as materialized (
                            select cast(id as text) as key from submission where edition = :edition union all select :self),
                        instance as materialized (
                            select p.id_ from keyed k join engine.act_hi_procinst p on p.business_key_ = k.key and p.proc_def_key_ = :process),
                        stay as (
                            select a.act_id_, a.end_time_ is not null as ended, greatest(0, coalesce(a.duration_,
                                cast(extract(epoch from cast(:now as timestamptz) - a.start_time_ at time zone current_setting('TimeZone'))
                                     * 1000 as bigint))) as millis
                            from instance p join engine.act_hi_actinst a on a.proc_inst_id_ = p.id_
                            where a.proc_def_key_ = :process and a.act_type_ in ('userTask', 'callActivity', 'eventBasedGateway',
                                'receiveTask', 'intermediateTimer', 'intermediateMessageCatch', 'intermediateSignalCatch',
                                'intermediateConditional')
                              and (cast(:version as int) is null or a.proc_def_id_ = (select d.id_ from engine.act_re_procdef d
                                   where d.key_ = :process and d.version_ = :version)))
                        select act_id_, ended, millis - mod(millis, case when millis < 10000000 then 1000 when millis < 100000000 then 10000
                                   when millis < 1000000000 then 100000 when millis < 10000000000 then 1000000 else 10000000 end) as length,
                               count(*) as cases, sum(millis) as total
                        from stay group by 1, 2, 3""")
                .param("process", scope.process()).param("edition", scope.edition()).param("self", scope.edition().toString())
                .param("version", scope.version().orElse(null), java.sql.Types.INTEGER).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new Stay(rs.getString("act_id_"), rs.getBoolean("ended"), rs.getLong("length"), rs.getLong("cases"),
                        rs.getLong("total"))).list();
    }
}
