package id.anugerah.insight.store;

import id.anugerah.insight.Filled;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms that are being filled, and how much of each is done by the same rule that lets it be sent. */
@Repository
public class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param until    an own extension, the longest; absent when there is none
     * @param reminded when its owner was last reminded; absent before
     */
    public record Draft(UUID id, UUID owner, String reference, String body, int done, int total, Optional<Instant> until,
                        Optional<Instant> reminded) {

        public Filled filled() {
            return Filled.of(done, total);
        }
    }

    /** By reference. @param ip indicators of the form of institutions, {@code upp} of that of units */
    public List<Draft> all(UUID edition, int ip, int upp) {
        return jdbc.sql("""
                        with draft as materialized (select s.id, s.owner, s.kind, s.reference, s.body_name from submission s
                            where s.edition = :edition and s.state = 'FILLING')
                        select d.id, d.owner, d.reference, d.body_name, n.number as done, r.reminded_at,
                               case d.kind when 'IP' then :ip else :upp end as total,
                               (select max(x.until) from extension x where x.submission = d.id) as until
                        from draft d left join draft_reminder r on r.submission = d.id
                        cross join lateral (select count(*) filter (where coalesce(f.clean, a.option = 'D')) as number
                            from answer a left join (select e.indicator, bool_and(e.scan = 'CLEAN') as clean from evidence e
                                where e.submission = d.id group by e.indicator) f on f.indicator = a.indicator
                            where a.submission = d.id and a.option is not null) n
                        order by d.reference""")
                .param("edition", edition).param("ip", ip).param("upp", upp)
                .query((rs, n) -> new Draft(rs.getObject("id", UUID.class), rs.getObject("owner", UUID.class),
                        rs.getString("reference"), rs.getString("body_name"), rs.getInt("done"), rs.getInt("total"),
                        instant(rs.getObject("until", OffsetDateTime.class)), instant(rs.getObject("reminded_at", OffsetDateTime.class))))
                .list();
    }

    /** @return whether it may be reminded now: its form is still open and it was not reminded since; then it is noted */
    public boolean note(UUID submission, Instant since, Instant now) {
        return jdbc.sql("""
                        insert into draft_reminder (submission, reminded_at)
                        select s.id, :now from submission s where s.id = :submission and s.state = 'FILLING'
                        on conflict (submission) do update set reminded_at = excluded.reminded_at
                        where draft_reminder.reminded_at <= :since""")
                .param("submission", submission).param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC)).update() > 0;
    }

    private static Optional<Instant> instant(OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
