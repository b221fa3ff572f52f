package id.anugerah.panel.store;

import id.anugerah.panel.Panel;
import id.anugerah.panel.Session;
import id.anugerah.panel.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SessionRows {

    private static final String SELECT = """
            select x.*, s.reference, s.body_name, j.juror, j.background, j.presence, j.reason
            from session x join submission s on s.id = x.submission left join session_juror j on j.session = x.id
            """;

    private static final String ORDER = " order by x.starts_at, s.reference, x.id, j.background, j.juror";

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Session s, Instant now) {
        jdbc.sql("""
                        insert into session (id, submission, panel, starts_at, minutes, place, state)
                        values (:id, :submission, :panel, :starts, :minutes, :place, :state)""")
                .param("id", s.id()).param("submission", s.submission()).param("panel", s.panel())
                .param("starts", at(s.startsAt())).param("minutes", s.slot().minutes()).param("place", s.place())
                .param("state", s.state().name()).update();
        s.seats().forEach(seat -> seat(s.id(), seat, now));
    }

    /** Adds a seat or changes the one that the juror has. */
    public void seat(UUID session, Session.Seat seat, Instant now) {
        jdbc.sql("""
                        insert into session_juror (session, juror, background, presence, reason, changed_at)
                        values (:session, :juror, :background, :presence, :reason, :now)
                        on conflict (session, juror) do update set presence = excluded.presence, reason = excluded.reason,
                            background = excluded.background, changed_at = excluded.changed_at""")
                .param("session", session).param("juror", seat.juror()).param("background", seat.background().name())
                .param("presence", seat.presence().name()).param("reason", seat.reason()).param("now", at(now)).update();
    }

    public void clearSeats(UUID session) {
        jdbc.sql("delete from session_juror where session = :session").param("session", session).update();
    }

    public void plan(UUID session, UUID panel, Slot slot, String place) {
        jdbc.sql("""
                        update session set panel = :panel, starts_at = :starts, minutes = :minutes, place = :place,
                            sequence = sequence + 1 where id = :id""")
                .param("panel", panel).param("starts", at(slot.startsAt())).param("minutes", slot.minutes())
                .param("place", place).param("id", session).update();
    }

    public void cancel(UUID session, String reason) {
        jdbc.sql("""
                        update session set state = 'CANCELLED', sequence = sequence + 1, cancelled_reason = :reason
                        where id = :id""").param("reason", reason).param("id", session).update();
    }

    /** A juror has come or gone: calendars of the others are told by a new revision. */
    public void revise(UUID session) {
        jdbc.sql("update session set sequence = sequence + 1 where id = :id").param("id", session).update();
    }

    /** @return false when the session was not in that state */
    public boolean enter(UUID session, Session.State from, Session.State to, Instant now) {
        return jdbc.sql("""
                        update session set state = :to,
                            opened_at = case when :to = 'OPEN' then cast(:now as timestamptz) else opened_at end,
                            closed_at = case when :to in ('DISCUSSION', 'CLOSED') then cast(:now as timestamptz) end
                        where id = :id and state = :from""")
                .param("to", to.name()).param("now", at(now)).param("id", session).param("from", from.name()).update() == 1;
    }

    public Optional<Session> find(UUID id) {
        return jdbc.sql(SELECT + "where x.id = :id" + ORDER).param("id", id).query(SessionRows::read).stream().findFirst();
    }

    /** Held until the transaction ends. */
    public Optional<Session> lock(UUID id) {
        jdbc.sql("select id from session where id = :id for update").param("id", id).query(UUID.class).optional();
        return find(id);
    }

    /** The one that counts; cancelled ones do not. */
    public Optional<Session> ofSubmission(UUID submission) {
        return jdbc.sql(SELECT + "where x.submission = :submission and x.state <> 'CANCELLED'" + ORDER)
                .param("submission", submission).query(SessionRows::read).stream().findFirst();
    }

    public List<Session> of(UUID edition) {
        return jdbc.sql(SELECT + "where s.edition = :edition and x.state <> 'CANCELLED'" + ORDER).param("edition", edition)
                .query(SessionRows::read);
    }

    /** Where the person has a seat or the chair. */
    public List<Session> ofPerson(UUID person) {
        return jdbc.sql(SELECT + """
                        where x.state <> 'CANCELLED' and (
                            exists (select 1 from panel p where p.id = x.panel and p.chair = :person)
                            or exists (select 1 from session_juror m where m.session = x.id and m.juror = :person
                                and m.presence = 'SEATED'))""" + ORDER)
                .param("person", person).query(SessionRows::read);
    }

    private static List<Session> read(ResultSet rs) throws SQLException {
        Map<UUID, Session> sessions = new LinkedHashMap<>();
        while (rs.next()) {
            UUID id = rs.getObject("id", UUID.class);
            if (!sessions.containsKey(id)) {
                sessions.put(id, session(id, rs));
            }
            UUID juror = rs.getObject("juror", UUID.class);
            if (juror != null) {
                sessions.get(id).seats().add(new Session.Seat(juror, Panel.Background.valueOf(rs.getString("background")),
                        Session.Presence.valueOf(rs.getString("presence")), rs.getString("reason")));
            }
        }
        return List.copyOf(sessions.values());
    }

    private static Session session(UUID id, ResultSet rs) throws SQLException {
        return new Session(id, rs.getObject("submission", UUID.class), rs.getString("reference"), rs.getString("body_name"),
                rs.getObject("panel", UUID.class),
                new Slot(rs.getObject("starts_at", OffsetDateTime.class).toInstant(), rs.getInt("minutes")),
                rs.getString("place"), Session.State.valueOf(rs.getString("state")),
                Optional.ofNullable(rs.getObject("opened_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                rs.getInt("sequence"), new ArrayList<>());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
