package id.anugerah.finals.store;

import id.anugerah.finals.Remark;
import id.anugerah.finals.Scorecard;
import id.anugerah.shared.Score;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ScoreRows {

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards of everybody who has begun one, by juror. */
    public Map<UUID, Scorecard> cards(UUID session) {
        Map<UUID, Scorecard> cards = new LinkedHashMap<>();
        jdbc.sql("select juror, submitted_at is not null as submitted from scorecard where session = :s order by juror")
                .param("s", session).query((rs, n) -> cards.put(rs.getObject("juror", UUID.class), new Scorecard(session,
                        rs.getObject("juror", UUID.class), rs.getBoolean("submitted"), new HashMap<>()))).list();
        jdbc.sql("select juror, criterion, points from score where session = :s").param("s", session)
                .query((rs, n) -> cards.get(rs.getObject("juror", UUID.class)).points()
                        .put(rs.getString("criterion"), rs.getInt("points"))).list();
        return cards;
    }

    public void score(UUID session, UUID juror, String criterion, int points) {
        jdbc.sql("insert into scorecard (session, juror) values (:s, :j) on conflict do nothing")
                .param("s", session).param("j", juror).update();
        jdbc.sql("""
                        insert into score (session, juror, criterion, points) values (:s, :j, :c, :p)
                        on conflict (session, juror, criterion) do update set points = excluded.points""")
                .param("s", session).param("j", juror).param("c", criterion).param("p", points).update();
    }

    /** Before {@link #score}: what stood there stays readable. */
    public void revise(UUID session, UUID juror, String criterion, int points, Instant now) {
        jdbc.sql("""
                        insert into score_revision (session, juror, criterion, before, after, revised_at)
                        select session, juror, criterion, points, :p, :now from score
                        where session = :s and juror = :j and criterion = :c and points <> :p""")
                .param("s", session).param("j", juror).param("c", criterion).param("p", points)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public void submitCard(UUID session, UUID juror, Instant now) {
        jdbc.sql("update scorecard set submitted_at = :now where session = :s and juror = :j and submitted_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("s", session).param("j", juror).update();
    }

    public void remark(Remark remark, Instant now) {
        jdbc.sql("""
                        insert into remark (session, juror, to_finalist, to_panel, saved_at) values (:s, :j, :finalist, :panel, :now)
                        on conflict (session, juror) do update set to_finalist = excluded.to_finalist,
                            to_panel = excluded.to_panel, saved_at = excluded.saved_at""")
                .param("s", remark.session()).param("j", remark.juror()).param("finalist", remark.toFinalist())
                .param("panel", remark.toPanel()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** In an order that tells nothing about who wrote what: by the words themselves. */
    public List<Remark> remarks(UUID session) {
        return jdbc.sql("select * from remark where session = :s order by to_finalist, to_panel").param("s", session)
                .query((rs, n) -> new Remark(session, rs.getObject("juror", UUID.class), rs.getString("to_finalist"),
                        rs.getString("to_panel"))).list();
    }

    public void noteDiscussion(UUID session, String note) {
        jdbc.sql("update session set discussion_note = :note where id = :id").param("note", note).param("id", session).update();
    }

    public void insertMeans(UUID submission, Map<String, Score> means) {
        means.forEach((criterion, mean) -> jdbc.sql("""
                        insert into jury_criterion (submission, criterion, mean_num, mean_den)
                        values (:submission, :criterion, :num, :den)""")
                .param("submission", submission).param("criterion", criterion).param("num", mean.numerator())
                .param("den", mean.denominator()).update());
    }

    public Map<String, Score> means(UUID submission) {
        Map<String, Score> means = new HashMap<>();
        jdbc.sql("select * from jury_criterion where submission = :submission").param("submission", submission)
                .query((rs, n) -> means.put(rs.getString("criterion"),
                        new Score(rs.getLong("mean_num"), rs.getLong("mean_den")))).list();
        return means;
    }

    public Map<UUID, Map<String, Score>> meansOf(UUID edition) {
        Map<UUID, Map<String, Score>> all = new HashMap<>();
        jdbc.sql("select j.* from jury_criterion j join submission s on s.id = j.submission where s.edition = :edition")
                .param("edition", edition)
                .query((rs, n) -> all.computeIfAbsent(rs.getObject("submission", UUID.class), key -> new HashMap<>())
                        .put(rs.getString("criterion"), new Score(rs.getLong("mean_num"), rs.getLong("mean_den")))).list();
        return all;
    }
}
