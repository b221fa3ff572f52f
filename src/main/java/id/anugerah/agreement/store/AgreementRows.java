package id.anugerah.agreement.store;

import id.anugerah.agreement.Sample;
import id.anugerah.agreement.Workload;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.submission.ParticipantKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What two opinions are, the views opinion_pair and double_opinion say; one that was given up counts in the workload only. */
@Repository
public class AgreementRows {

    private final JdbcClient jdbc;

    AgreementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * So many pairs with these options, either of an indicator, or of a verifier: then "one" is this verifier's option.
     *
     * @param kind      null for a verifier
     * @param indicator null for a verifier
     * @param verifier  null for an indicator
     */
    public record Count(ParticipantKind kind, String indicator, UUID verifier, Option one, Option other, long pairs) {
    }

    /** By how many points of 100 the finished opinions of somebody move the total away from the claim. */
    public record Changes(UUID verifier, String name, Sample sample) {
    }

    /** All cross tables in one statement: the pairs are joined once and counted three times. */
    public List<Count> counts(UUID edition) {
        return jdbc.sql("""
                        with pair as materialized (select kind, indicator, first_verifier as a, second_verifier as b,
                            first_option as x, second_option as y from opinion_pair where edition = :edition)
                        select kind, indicator, null::uuid as verifier, x as one, y as other, count(*) as pairs
                        from pair group by kind, indicator, x, y
                        union all
                        select null, null, a, x, y, count(*) from pair group by a, x, y
                        union all
                        select null, null, b, y, x, count(*) from pair group by b, y, x""")
                .param("edition", edition).query((rs, n) -> new Count(
                        rs.getString("kind") == null ? null : ParticipantKind.valueOf(rs.getString("kind")),
                        rs.getString("indicator"), rs.getObject("verifier", UUID.class), Option.valueOf(rs.getString("one")),
                        Option.valueOf(rs.getString("other")), rs.getLong("pairs"))).list();
    }

    public long submissionsWithPairs(UUID edition) {
        return jdbc.sql("select count(*) from double_opinion where edition = :edition").param("edition", edition)
                .query(Long.class).single();
    }

    /** Means are estimates, so that binary fractions do; no total and no rank is made of them. */
    public List<Changes> changes(UUID edition) {
        return jdbc.sql("""
                        select v.verifier, p.name, count(*) as size, avg(c.points) as mean, var_pop(c.points) * count(*) as squares
                        from submission s
                        join verification v on v.submission = s.id and v.round in ('FIRST', 'SECOND') and v.state = 'FINISHED'
                        join account p on p.id = v.verifier
                        cross join lateral (select v.points_num::float8 / v.points_den - s.claimed_num::float8 / s.claimed_den
                            as points) c
                        where s.edition = :edition and c.points is not null
                        group by v.verifier, p.name""")
                .param("edition", edition).query((rs, n) -> new Changes(rs.getObject("verifier", UUID.class),
                        rs.getString("name"), new Sample(rs.getLong("size"), rs.getDouble("mean"), rs.getDouble("squares"))))
                .list();
    }

    /** Also those who have had nothing yet: an empty row is what fairness is looked for in. */
    public List<Workload> workloads(UUID edition) {
        record Person(UUID id, String name) {
        }

        Map<Person, List<Workload.Share>> shares = new LinkedHashMap<>();
        jdbc.sql("""
                        with had as (select v.verifier, s.grouping, v.round, v.state, count(*) as number
                            from submission s join verification v on v.submission = s.id
                            where s.edition = :edition group by v.verifier, s.grouping, v.round, v.state)
                        select p.id, p.name, had.grouping, had.round,
                               case had.state when 'OPEN' then 'HELD' else had.state end as fate, had.number
                        from account p left join had on had.verifier = p.id
                        where had.verifier is not null or p.state = 'ACTIVE' and exists (select 1 from account_role r
                            where r.account = p.id and r.role = 'VERIFIER')
                        order by p.name, p.id""")
                .param("edition", edition).query((rs, n) -> {
                    List<Workload.Share> of = shares.computeIfAbsent(new Person(rs.getObject("id", UUID.class),
                            rs.getString("name")), person -> new ArrayList<>());
                    return rs.getString("round") == null || of.add(new Workload.Share(Group.valueOf(rs.getString("grouping")),
                            Workload.Work.valueOf(rs.getString("round")), Workload.Fate.valueOf(rs.getString("fate")),
                            rs.getLong("number")));
                }).list();
        return shares.entrySet().stream().map(entry -> new Workload(entry.getKey().id(), entry.getKey().name(), entry.getValue()))
                .toList();
    }
}
