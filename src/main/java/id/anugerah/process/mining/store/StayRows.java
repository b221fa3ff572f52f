package id.anugerah.process.mining.store;

import id.anugerah.mining.Scope;
import id.anugerah.mining.Stay;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays at boxes that wait, in classes so fine that a figure of two digits does not notice; read from an index of our own (V83). */
@Repository
public class StayRows {

    /**
     * @param instances of each version, running (false) or over
     * @param ended     where those of the scope ended
     */
    public record Read(List<Stay> stays, Map<String, Map<Boolean, Long>> instances, Map<String, Long> ended) {

        public long instances(String definition, boolean over) {
            return instances.getOrDefault(definition, Map.of()).getOrDefault(over, 0L);
        }
    }

    private final JdbcClient jdbc;

    StayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instances and stays in one statement, because both ask who belongs to the edition. */
    public Read of(Scope scope, Instant now) {
        Read read = new Read(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        // without this the plan would be made for any process after some calls, and sort what should be hashed
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        jdbc.sql("""
                        with keyed as materialized (
                            select cast(id as text) as key from submission where edition = :edition union all select :self),
                        version as materialized (
                            select id_ from engine.act_re_procdef where key_ = :process and version_ = :version),
                        instance as materialized (
                            select p.id_, p.proc_def_id_, p.end_time_ is not null as over, p.end_act_id_
                            from keyed k join engine.act_hi_procinst p on p.business_key_ = k.key and p.proc_def_key_ = :process),
                        stay as (
                            select a.act_id_, a.end_time_ is not null as ended, greatest(0, coalesce(a.duration_,
                                cast(extract(epoch from cast(:now as timestamptz) - a.start_time_ at time zone current_setting('TimeZone'))
                                     * 1000 as bigint))) as millis
                            from instance p join engine.act_hi_actinst a on a.proc_inst_id_ = p.id_
                            where a.proc_def_key_ = :process and a.act_type_ in ('userTask', 'callActivity', 'eventBasedGateway',
                                'receiveTask', 'intermediateTimer', 'intermediateMessageCatch', 'intermediateSignalCatch',
                                'intermediateConditional')
                              and (cast(:version as int) is null or a.proc_def_id_ = (select id_ from version)))
                        select null as definition, act_id_ as box, ended, millis - mod(millis, case when millis < 10000000 then 1000
                                   when millis < 100000000 then 10000 when millis < 1000000000 then 100000 when millis < 10000000000 then 1000000
                                   else 10000000 end) as length, count(*) as cases, sum(millis) as total
                        from stay group by 2, 3, 4
                        union all
                        select proc_def_id_, case when cast(:version as int) is null or proc_def_id_ = (select id_ from version) then end_act_id_ end,
                               over, 0, count(*), 0 from instance group by 1, 2, 3""")
                .param("process", scope.process()).param("edition", scope.edition()).param("self", scope.edition().toString())
                .param("version", scope.version().orElse(null), Types.INTEGER).param("now", now.atOffset(ZoneOffset.UTC))
                .query(rs -> {
                    String definition = rs.getString("definition");
                    String box = rs.getString("box");
                    long cases = rs.getLong("cases");
                    if (definition == null) {
                        read.stays().add(new Stay(box, rs.getBoolean("ended"), rs.getLong("length"), cases, rs.getLong("total")));
                        return;
                    }
                    read.instances().computeIfAbsent(definition, one -> new HashMap<>()).merge(rs.getBoolean("ended"), cases, Long::sum);
                    if (box != null) {
                        read.ended().merge(box, cases, Long::sum);
                    }
                });
        return read;
    }
}
