package id.anugerah.instrument.store;

import id.anugerah.instrument.FrozenFile;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class InstrumentVersions {

    private final JdbcClient jdbc;

    InstrumentVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version with this content; made with the next number if there is none. */
    public UUID freeze(String instrument, String hash, String content, Instant now) {
        jdbc.sql("""
                        insert into instrument_version (id, instrument, number, content_hash, content, loaded_at)
                        values (:id, :instrument,
                                (select coalesce(max(number), 0) + 1 from instrument_version where instrument = :instrument),
                                :hash, :content, :now)
                        on conflict (instrument, content_hash) do nothing""")
                .param("id", UUID.randomUUID()).param("instrument", instrument).param("hash", hash)
                .param("content", content).param("now", now.atOffset(ZoneOffset.UTC)).update();
        return jdbc.sql("select id from instrument_version where instrument = :instrument and content_hash = :hash")
                .param("instrument", instrument).param("hash", hash).query(UUID.class).single();
    }

    public FrozenFile get(UUID id) {
        return jdbc.sql("select id, instrument, number, content from instrument_version where id = :id").param("id", id)
                .query((rs, n) -> new FrozenFile(id, rs.getString("instrument"), rs.getInt("number"),
                        rs.getString("content"))).single();
    }

    /** The text of every version. */
    public List<String> contents(String instrument) {
        return jdbc.sql("select content from instrument_version where instrument = :instrument order by number")
                .param("instrument", instrument).query(String.class).list();
    }

    /** By file, the newest first. */
    public List<Row> all() {
        return jdbc.sql("select id, instrument, number, loaded_at from instrument_version order by instrument, number desc")
                .query((rs, n) -> new Row(rs.getObject("id", UUID.class), rs.getString("instrument"), rs.getInt("number"),
                        rs.getObject("loaded_at", OffsetDateTime.class).toInstant())).list();
    }

    /** A version without its content. */
    public record Row(UUID id, String instrument, int number, Instant loadedAt) {
    }
}
