package id.anugerah.process.operations.store;

import id.anugerah.operations.CaseFigures;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Running cases by business key, with what is wrong with them. */
@Repository
public class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CaseFigures> figures(Optional<Collection<UUID>> among, int limit) {
        return jdbc.sql("""
                        select c.*, coalesce(i.incidents, 0) as incidents from (
                            select e.business_key_ as key, array_agg(distinct d.key_ order by d.key_) as processes,
                                   bool_or(e.suspension_state_ = 2) as suspended
                            from engine.act_ru_execution e join engine.act_re_procdef d on d.id_ = e.proc_def_id_
                            where e.parent_id_ is null and e.business_key_ is not null
                              and (cast(:all as boolean) or e.business_key_ = any(:keys))
                            group by 1) c
                        left join (
                            select e.business_key_ as key, count(*) as incidents from engine.act_ru_incident n
                            join engine.act_ru_execution e on e.id_ = n.proc_inst_id_ where n.cause_incident_id_ = n.id_
                            group by 1) i on i.key = c.key
                        order by incidents desc, suspended desc, c.key limit :limit""")
                .param("all", among.isEmpty()).param("limit", limit)
                .param("keys", among.orElse(List.of()).stream().map(UUID::toString).toArray(String[]::new))
                .query((rs, n) -> new CaseFigures(UUID.fromString(rs.getString("key")),
                        Arrays.asList((String[]) rs.getArray("processes").getArray()), rs.getBoolean("suspended"),
                        rs.getInt("incidents"))).list();
    }
}
