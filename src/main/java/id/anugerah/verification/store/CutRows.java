package id.anugerah.verification.store;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The provisional line of each group, and what it is drawn from. */
@Repository
public class CutRows {

    private static final String POINTS = """
            select s.id, coalesce(s.verified_num, v.points_num) as num, coalesce(s.verified_den, v.points_den) as den
            from submission s left join verification v on v.submission = s.id and v.round = 'FIRST' and v.state = 'FINISHED'
            """;

    private final JdbcClient jdbc;

    CutRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time for a group, until the end of the transaction. */
    public void lock(UUID edition, Group group) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", "cut " + edition + " " + group)
                .query((rs, n) -> 1).list();
    }

    /** Sent submissions of the group whose first opinion is not finished. */
    public int withoutFirstOpinion(UUID edition, Group group) {
        return jdbc.sql("""
                        select count(*) from submission s
                        where s.edition = :edition and s.grouping = :group and s.state = 'SUBMITTED'
                          and not exists (select 1 from verification v
                              where v.submission = s.id and v.round = 'FIRST' and v.state = 'FINISHED')""")
                .param("edition", edition).param("group", group.name()).query(Integer.class).single();
    }

    /** Points as they are now: verified where that is settled, otherwise the first opinion's. */
    public Map<UUID, Score> pointsOf(UUID edition, Group group) {
        Map<UUID, Score> points = new HashMap<>();
        jdbc.sql(POINTS + """
                        where s.edition = :edition and s.grouping = :group and s.state in ('SUBMITTED', 'VERIFIED')
                          and (s.verified_num is not null or v.points_num is not null)""")
                .param("edition", edition).param("group", group.name())
                .query((rs, n) -> points.put(rs.getObject("id", UUID.class), score(rs))).list();
        return points;
    }

    public Score points(UUID submission) {
        return jdbc.sql(POINTS + "where s.id = :id").param("id", submission).query((rs, n) -> score(rs)).single();
    }

    public Optional<Instant> drawnAt(UUID edition, Group group) {
        return jdbc.sql("select drawn_at from provisional_cut where edition = :edition and grouping = :group")
                .param("edition", edition).param("group", group.name())
                .query((rs, n) -> rs.getObject("drawn_at", OffsetDateTime.class).toInstant()).optional();
    }

    public void record(UUID edition, Group group, int places, int ranked, Optional<Score> line, Instant now) {
        jdbc.sql("""
                        insert into provisional_cut (edition, grouping, places, ranked, points_num, points_den, drawn_at)
                        values (:edition, :group, :places, :ranked, :num, :den, :now)
                        on conflict (edition, grouping) do update set places = excluded.places, ranked = excluded.ranked,
                            points_num = excluded.points_num, points_den = excluded.points_den, drawn_at = excluded.drawn_at""")
                .param("edition", edition).param("group", group.name()).param("places", places).param("ranked", ranked)
                .param("num", line.map(Score::numerator).orElse(null), Types.BIGINT)
                .param("den", line.map(Score::denominator).orElse(null), Types.BIGINT)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<Score> line(UUID edition, Group group) {
        return jdbc.sql("""
                        select points_num as num, points_den as den from provisional_cut
                        where edition = :edition and grouping = :group and points_num is not null""")
                .param("edition", edition).param("group", group.name()).query((rs, n) -> score(rs)).optional();
    }

    private static Score score(ResultSet rs) throws SQLException {
        return new Score(rs.getLong("num"), rs.getLong("den"));
    }
}
