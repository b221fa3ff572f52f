package id.anugerah.finals.store;

import id.anugerah.finals.Panel;
import id.anugerah.finals.Scorecard;
import id.anugerah.finals.Session;
import id.anugerah.shared.Refused;
import id.anugerah.shared.Score;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FinalsRows {

    private static final String SESSIONS = """
            select x.*, s.reference, s.body_name from session x join submission s on s.id = x.submission
            """;

    private static final RowMapper<Session> SESSION = (rs, n) -> new Session(rs.getObject("id", UUID.class),
            rs.getObject("submission", UUID.class), rs.getString("reference"), rs.getString("body_name"),
            rs.getObject("panel", UUID.class), rs.getObject("starts_at", OffsetDateTime.class).toInstant(),
            rs.getString("link"), Session.State.valueOf(rs.getString("state")),
            Optional.ofNullable(rs.getObject("opened_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));

    private final JdbcClient jdbc;

    FinalsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insertPanel(Panel panel) {
        jdbc.sql("insert into panel (id, edition, name, chair) values (:id, :edition, :name, :chair)")
                .param("id", panel.id()).param("edition", panel.edition()).param("name", panel.name())
                .param("chair", panel.chair()).update();
        panel.members().forEach(member -> jdbc.sql("""
                        insert into panel_member (panel, juror, background) values (:panel, :juror, :background)""")
                .param("panel", panel.id()).param("juror", member.juror()).param("background", member.background().name())
                .update());
    }

    public Panel panel(UUID id) {
        return panelWith(id, jdbc.sql("select * from panel where id = :id").param("id", id)
                .query((rs, n) -> new Panel(id, rs.getObject("edition", UUID.class), rs.getString("name"),
                        rs.getObject("chair", UUID.class), List.of())).single());
    }

    public List<Panel> panels(UUID edition) {
        return jdbc.sql("select id from panel where edition = :edition order by name").param("edition", edition)
                .query(UUID.class).list().stream().map(this::panel).toList();
    }

    private Panel panelWith(UUID id, Panel panel) {
        List<Panel.Member> members = jdbc.sql("select * from panel_member where panel = :id order by background, juror")
                .param("id", id).query((rs, n) -> new Panel.Member(rs.getObject("juror", UUID.class),
                        Panel.Background.valueOf(rs.getString("background")))).list();
        return new Panel(id, panel.edition(), panel.name(), panel.chair(), members);
    }

    public boolean busy(UUID panel, Instant after, Instant before) {
        return jdbc.sql("""
                        select exists (select 1 from session where panel = :panel
                                       and starts_at > :after and starts_at < :before)""")
                .param("panel", panel).param("after", after.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC)).query(Boolean.class).single();
    }

    public void insertSession(Session s) {
        jdbc.sql("""
                        insert into session (id, submission, panel, starts_at, link, state)
                        values (:id, :submission, :panel, :starts, :link, :state)""")
                .param("id", s.id()).param("submission", s.submission()).param("panel", s.panel())
                .param("starts", s.startsAt().atOffset(ZoneOffset.UTC)).param("link", s.link())
                .param("state", s.state().name()).update();
    }

    public Session session(UUID id) {
        return jdbc.sql(SESSIONS + "where x.id = :id").param("id", id).query(SESSION).optional()
                .orElseThrow(() -> new Refused("finals.notOnPanel"));
    }

    public Session lockSession(UUID id) {
        jdbc.sql("select id from session where id = :id for update").param("id", id).query(UUID.class).optional();
        return session(id);
    }

    public Session sessionOf(UUID submission) {
        return jdbc.sql(SESSIONS + "where x.submission = :submission").param("submission", submission).query(SESSION).single();
    }

    public List<Session> sessions(UUID edition) {
        return jdbc.sql(SESSIONS + "where s.edition = :edition order by x.starts_at, s.reference").param("edition", edition)
                .query(SESSION).list();
    }

    public List<Session> sessionsOf(UUID person) {
        return jdbc.sql(SESSIONS + """
                        where exists (select 1 from panel p left join panel_member m on m.panel = p.id
                                      where p.id = x.panel and (p.chair = :person or m.juror = :person))
                        order by x.starts_at, s.reference""")
                .param("person", person).query(SESSION).list();
    }

    public void move(UUID session, Session.State from, Session.State to, Instant now) {
        int moved = jdbc.sql("""
                        update session set state = :to,
                            opened_at = case when :to = 'OPEN' then cast(:now as timestamptz) else opened_at end,
                            closed_at = case when :to = 'CLOSED' then cast(:now as timestamptz) end
                        where id = :id and state = :from""")
                .param("to", to.name()).param("now", now.atOffset(ZoneOffset.UTC)).param("id", session)
                .param("from", from.name()).update();
        Refused.unless(moved == 1, "finals.notOpen");
    }

    public Scorecard scorecard(UUID session, UUID juror) {
        boolean submitted = jdbc.sql("select exists (select 1 from scorecard where session = :s and juror = :j and submitted_at is not null)")
                .param("s", session).param("j", juror).query(Boolean.class).single();
        Map<String, Integer> points = new HashMap<>();
        jdbc.sql("select criterion, points from score where session = :s and juror = :j").param("s", session)
                .param("j", juror).query((rs, n) -> points.put(rs.getString("criterion"), rs.getInt("points"))).list();
        return new Scorecard(session, juror, submitted, points);
    }

    public List<Scorecard> submittedCards(UUID session) {
        return jdbc.sql("select juror from scorecard where session = :s and submitted_at is not null order by juror")
                .param("s", session).query(UUID.class).list().stream().map(juror -> scorecard(session, juror)).toList();
    }

    public void score(UUID session, UUID juror, String criterion, int points) {
        jdbc.sql("insert into scorecard (session, juror) values (:s, :j) on conflict do nothing")
                .param("s", session).param("j", juror).update();
        jdbc.sql("""
                        insert into score (session, juror, criterion, points) values (:s, :j, :c, :p)
                        on conflict (session, juror, criterion) do update set points = excluded.points""")
                .param("s", session).param("j", juror).param("c", criterion).param("p", points).update();
    }

    public void submitCard(UUID session, UUID juror, Instant now) {
        jdbc.sql("update scorecard set submitted_at = :now where session = :s and juror = :j and submitted_at is null")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("s", session).param("j", juror).update();
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
