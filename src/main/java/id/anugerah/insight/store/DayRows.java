package id.anugerah.insight.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened on which day of the edition's own zone. */
@Repository
public class DayRows {

    /** The opinions that a verified score rests on, as a condition on v. */
    static final String OPINION = "v.state = 'FINISHED' and v.round in ('FIRST', 'SECOND', 'SETTLEMENT')";

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day of that moment, in the zone of e, an edition. */
    static String day(String moment) {
        return "cast(" + moment + " at time zone e.zone as date)";
    }

    /** @param submitted how many were sent on that day, whenever they registered */
    public record Day(LocalDate day, long registered, long submitted) {
    }

    /** Days on which something happened, in order. */
    public List<Day> days(UUID edition) {
        return jdbc.sql("""
                        select day, sum(registered) as registered, sum(submitted) as submitted from (
                            select %s as day, count(*) as registered, 0 as submitted
                            from submission s join edition e on e.id = s.edition where s.edition = :edition group by 1
                            union all
                            select %s, 0, count(*) from submission s join edition e on e.id = s.edition
                            where s.edition = :edition and s.submitted_at is not null group by 1) both_kinds
                        group by day order by day""".formatted(day("s.registered_at"), day("s.submitted_at")))
                .param("edition", edition).query((rs, n) -> new Day(rs.getObject("day", LocalDate.class),
                        rs.getLong("registered"), rs.getLong("submitted"))).list();
    }

    /** How many got their verified score on each day: the day on which the last opinion that it rests on was finished. */
    public Map<LocalDate, Long> verified(UUID edition) {
        Map<LocalDate, Long> days = new HashMap<>();
        jdbc.sql("""
                        select %s as day, count(*) as number from (
                            select s.id, s.edition, max(v.finished_at) as at from submission s
                            join verification v on v.submission = s.id and %s
                            where s.edition = :edition and s.verified_num is not null group by s.id) done
                        join edition e on e.id = done.edition group by 1""".formatted(day("done.at"), OPINION))
                .param("edition", edition).query((rs, n) -> days.put(rs.getObject("day", LocalDate.class), rs.getLong("number"))).list();
        return days;
    }

    /** When the first opinion of the edition was begun. */
    public Optional<Instant> firstOpinion(UUID edition) {
        return jdbc.sql("""
                        select min(v.started_at) from submission s join verification v on v.submission = s.id
                        where s.edition = :edition""").param("edition", edition)
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant)).single();
    }

    /** @param remaining sent, still taking part, not verified yet */
    public record Work(long verified, long remaining) {
    }

    /** What document evaluation has done and has to do. */
    public Work work(UUID edition) {
        return jdbc.sql("""
                        select count(*) filter (where verified) as verified, count(*) filter (where state = 'SUBMITTED') as remaining
                        from submission_stage where edition = :edition""").param("edition", edition)
                .query((rs, n) -> new Work(rs.getLong("verified"), rs.getLong("remaining"))).single();
    }
}
