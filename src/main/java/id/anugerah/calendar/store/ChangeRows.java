package id.anugerah.calendar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.anugerah.calendar.CalendarChange;
import id.anugerah.calendar.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ChangeRows {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private static final String SELECT = """
            select c.*, (select coalesce(nullif(i.cause, ''), 'batch.failed') from batch_item i
                         where i.run = c.run and i.state = 'FAILED') as refused
            from calendar_change c
            """;

    private final JdbcClient jdbc;

    ChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else changes this edition's calendar waits until this transaction ends. */
    public void lock(UUID edition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('calendar.' || :edition, 7))").param("edition", edition.toString())
                .query((rs, n) -> true).single();
    }

    public void insert(UUID id, UUID edition, List<Move> moves, String reason, UUID by, Instant at, UUID run) {
        jdbc.sql("""
                        insert into calendar_change (id, edition, moves, reason, asked_by, asked_at, run)
                        values (:id, :edition, cast(:moves as jsonb), :reason, :by, :at, :run)""")
                .param("id", id).param("edition", edition).param("moves", write(moves)).param("reason", reason).param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("run", run).update();
    }

    public void applied(UUID id, Instant at, int timers, int dueDates, int told) {
        jdbc.sql("""
                        update calendar_change set applied_at = :at, timers = :timers, due_dates = :dates, told = :told
                        where id = :id and applied_at is null""")
                .param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).param("timers", timers).param("dates", dueDates)
                .param("told", told).update();
    }

    public Optional<CalendarChange> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id").param("id", id).query(ChangeRows::change).optional();
    }

    /** Newest first. */
    public List<CalendarChange> of(UUID edition) {
        return jdbc.sql(SELECT + "where c.edition = :edition order by c.asked_at desc, c.id").param("edition", edition)
                .query(ChangeRows::change).list();
    }

    private static CalendarChange change(ResultSet rs, int row) throws SQLException {
        OffsetDateTime applied = rs.getObject("applied_at", OffsetDateTime.class);
        return new CalendarChange(rs.getObject("id", UUID.class), rs.getObject("edition", UUID.class), read(rs.getString("moves")),
                rs.getString("reason"), rs.getObject("asked_by", UUID.class), rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
                rs.getObject("run", UUID.class), Optional.ofNullable(applied).map(OffsetDateTime::toInstant), rs.getInt("timers"),
                rs.getInt("due_dates"), rs.getInt("told"), Optional.ofNullable(rs.getString("refused")));
    }

    private static String write(List<Move> moves) {
        try {
            return JSON.writeValueAsString(moves);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Move> read(String moves) {
        try {
            return JSON.readValue(moves, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Moves are written by us", e);
        }
    }
}
