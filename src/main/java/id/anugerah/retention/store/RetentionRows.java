package id.anugerah.retention.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.retention.PersonalData;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and forgets. Which rows, and what becomes of them, stands in {@link Forgetting}. */
@Repository
public class RetentionRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    RetentionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was done, and when. */
    public record Done(Instant at, Map<String, Long> counts) {
    }

    public Optional<Done> done(UUID edition) {
        return jdbc.sql("select done_at, counts from anonymised where edition = :edition").param("edition", edition)
                .query((rs, n) -> new Done(rs.getObject("done_at", OffsetDateTime.class).toInstant(), read(rs.getString("counts"))))
                .optional();
    }

    /** When the awards were first announced. */
    public Optional<Instant> announced(UUID edition) {
        return jdbc.sql("""
                        select min(announced_at) as announced from release
                        where edition = :edition and kind = 'AWARDS' and announced_at is not null""")
                .param("edition", edition).query((rs, n) -> Optional.ofNullable(rs.getObject("announced", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)).single();
    }

    /** @return false when somebody was faster; whoever comes second waits for the first to end */
    public boolean begin(UUID edition, Instant now) {
        return jdbc.sql("insert into anonymised (edition, done_at, counts) values (:edition, :now, '{}') on conflict do nothing")
                .param("edition", edition).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    public void finish(UUID edition, Map<String, Long> counts) {
        jdbc.sql("update anonymised set counts = cast(:counts as jsonb) where edition = :edition")
                .param("counts", write(counts)).param("edition", edition).update();
    }

    /** Rows that would be touched now. */
    public long count(PersonalData data, UUID edition) {
        return jdbc.sql("select count(*) from " + data.table() + " t where " + Forgetting.of(data).where())
                .param("edition", edition).query(Long.class).single();
    }

    /** @return rows that were touched */
    public long anonymise(PersonalData data, UUID edition) {
        return jdbc.sql(Forgetting.of(data).statement(data)).param("edition", edition).update();
    }

    private static Map<String, Long> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts are written by us", e);
        }
    }

    private static String write(Map<String, Long> counts) {
        try {
            return JSON.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
