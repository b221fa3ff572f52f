package id.anugerah.process.mining.store;

import id.anugerah.mining.Scope;
import id.anugerah.mining.StandingCase;
import id.anugerah.mining.VersionFigures;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the cases of an edition are: tokens of running ones, ends of those that are over. */
@Repository
public class TokenRows {

    private static final String KEYED = """
            with keyed as materialized (
                select cast(id as text) as key from submission where edition = :edition union all select :self),
            """;

    private static final String OF_VERSION = """
            (cast(:version as int) is null or %s = (select id_ from engine.act_re_procdef where key_ = :process and version_ = :version))
            """;

    /** A token whose next step failed stands at that step, as the list of incidents has it. */
    private static final String TOKENS = KEYED + """
            failed as materialized (
                select i.execution_id_, min(coalesce(i.failed_activity_id_, i.activity_id_)) as box, min(i.incident_timestamp_) as since
                from engine.act_ru_incident i where i.cause_incident_id_ = i.id_ group by i.execution_id_),
            root as materialized (
                select r.id_, k.key from engine.act_re_procdef d
                join engine.act_ru_execution r on r.proc_def_id_ = d.id_ and r.parent_id_ is null
                join keyed k on k.key = r.business_key_
                where d.key_ = :process and\s""" + OF_VERSION.formatted("d.id_") + """
            ),
            token as (
                select coalesce(f.box, e.act_id_) as box, r.key, e.act_inst_id_ as stay, f.since, r.id_ as instance, f.box is not null as failed
                from root r join engine.act_ru_execution e on e.proc_inst_id_ = r.id_ and e.act_id_ is not null and e.is_active_
                left join failed f on f.execution_id_ = e.id_)
            """;

    private static final String ENDED = """
            from engine.act_hi_procinst p join keyed k on k.key = p.business_key_
            where p.proc_def_key_ = :process and\s""" + OF_VERSION.formatted("p.proc_def_id_");

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Tokens that do not simply wait at their box: failed, or between two boxes.
     *
     * @param box    where they count, as in the list
     * @param from   the box where the history still has them; absent for none
     */
    public record Stray(String box, Optional<String> from, boolean failed, long cases) {
    }

    public List<Stray> strays(Scope scope) {
        return asked("""
                with failed as materialized (
                    select i.execution_id_, min(coalesce(i.failed_activity_id_, i.activity_id_)) as box
                    from engine.act_ru_incident i where i.cause_incident_id_ = i.id_ group by i.execution_id_),
                stray as materialized (
                    select coalesce(f.box, e.act_id_) as box, h.act_id_ as waits, f.box is not null as failed, e.proc_inst_id_
                    from engine.act_re_procdef d
                    join engine.act_ru_execution e on e.proc_def_id_ = d.id_ and e.act_id_ is not null and e.is_active_
                    left join failed f on f.execution_id_ = e.id_
                    left join engine.act_hi_actinst h on h.id_ = e.act_inst_id_ and f.box is not null
                    where d.key_ = :process and (f.box is not null or e.act_inst_id_ is null) and\s""" + OF_VERSION.formatted("d.id_") + """
                )
                select s.box, s.waits, s.failed, count(*) as cases
                from stray s join engine.act_ru_execution r on r.id_ = s.proc_inst_id_
                where r.business_key_ in (select cast(id as text) from submission where edition = :edition union all select :self)
                group by 1, 2, 3""", scope)
                .query((rs, n) -> new Stray(rs.getString("box"), Optional.ofNullable(rs.getString("waits")), rs.getBoolean("failed"),
                        rs.getLong("cases"))).list();
    }

    /** @param ends what the engine may have written for a case that ended in the box */
    public List<StandingCase> at(Scope scope, String box, Set<String> ends, int limit) {
        return asked(TOKENS + """
                select t.key, t.failed, coalesce(t.since, a.start_time_, (select max(h.end_time_) from engine.act_hi_actinst h
                           where h.proc_inst_id_ = t.instance)) at time zone current_setting('TimeZone') as since
                from token t left join engine.act_hi_actinst a on a.id_ = t.stay where t.box = :box
                union all
                select k.key, false, p.end_time_ at time zone current_setting('TimeZone')
                """ + ENDED + " and p.end_act_id_ in (:ends) order by since, key limit :limit", scope).param("box", box).param("ends", ends).param("limit", limit)
                .query((rs, n) -> new StandingCase(UUID.fromString(rs.getString("key")), rs.getObject("since", OffsetDateTime.class).toInstant(),
                        rs.getBoolean("failed"))).list();
    }

    /** Every version, the newest first, without its cases. */
    public List<VersionFigures> definitions(String process) {
        return jdbc.sql("""
                        select d.id_, d.version_, p.deploy_time_ at time zone current_setting('TimeZone') as deployed
                        from engine.act_re_procdef d join engine.act_re_deployment p on p.id_ = d.deployment_id_
                        where d.key_ = :process order by d.version_ desc""").param("process", process)
                .query((rs, n) -> new VersionFigures(rs.getString("id_"), rs.getInt("version_"),
                        rs.getObject("deployed", OffsetDateTime.class).toInstant(), 0, 0)).list();
    }

    private JdbcClient.StatementSpec asked(String sql, Scope scope) {
        return jdbc.sql(sql).param("process", scope.process()).param("edition", scope.edition()).param("self", scope.edition().toString())
                .param("version", scope.version().orElse(null), Types.INTEGER);
    }
}
