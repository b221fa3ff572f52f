package id.anugerah.objection.store;

import id.anugerah.objection.Objection;
import id.anugerah.objection.ObjectionLine;
import id.anugerah.submission.Group;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections of an edition in one read. */
@Repository
public class LineRows {

    private static final RowMapper<ObjectionLine> LINE = (rs, n) -> new ObjectionLine(rs.getString("reference"),
            rs.getString("body_name"), Optional.ofNullable(rs.getString("grouping")).map(Group::valueOf),
            List.of(rs.getString("indicators").split(" ")), Objection.State.valueOf(rs.getString("state")),
            Optional.ofNullable(rs.getString("judge")), ObjectionRows.instant(rs, "filed_at").orElseThrow(),
            ObjectionRows.instant(rs, "due_at").orElseThrow(), ObjectionRows.instant(rs, "escalated_at"),
            ObjectionRows.instant(rs, "answered_at"), rs.getInt("upheld"), ObjectionRows.score(rs, "before"),
            ObjectionRows.score(rs, "after"));

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ObjectionLine> of(UUID edition) {
        return jdbc.sql("""
                        select o.*, s.reference, s.body_name, s.grouping, a.name as judge, p.indicators,
                               case when o.state = 'ANSWERED' then p.upheld else 0 end as upheld
                        from objection o join submission s on s.id = o.submission
                        join lateral (select string_agg(i.indicator, ' ' order by left(i.indicator, 1), length(i.indicator), i.indicator)
                                as indicators, count(*) filter (where i.option_after <> i.option_before) as upheld
                            from objection_indicator i where i.submission = o.submission) p on true
                        left join verification v on v.submission = o.submission and v.round = 'OBJECTION' and v.state <> 'LEFT'
                        left join account a on a.id = v.verifier
                        where s.edition = :edition and o.state <> 'DRAFT'
                        order by o.state = 'FILED' desc, case when o.state = 'FILED' then o.due_at end, o.filed_at desc, s.reference""")
                .param("edition", edition).query(LINE).list();
    }
}
