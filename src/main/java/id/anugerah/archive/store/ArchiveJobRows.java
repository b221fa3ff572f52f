package id.anugerah.archive.store;

import id.anugerah.archive.Archive;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs that write archives. One that has not been heard of for half a minute has died with its process. */
@Repository
public class ArchiveJobRows {

    private static final String DEAD = "state = 'RUNNING' and heard_at < now() - interval '30 seconds'";

    private static final String SELECT = """
            select x.id, x.edition, case when %s then 'INTERRUPTED' else x.state end as state, x.evidence, a.name, x.asked_at,
                   x.done, x.total, x.file, x.size, x.sha256, x.ended_at, x.failure
            from archive x join account a on a.id = x.asked_by
            """.formatted(DEAD.replace("state", "x.state"));

    private final JdbcClient jdbc;

    ArchiveJobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when one of this edition is being written */
    public boolean begin(UUID id, UUID edition, boolean evidence, UUID by, String file) {
        jdbc.sql("update archive set state = 'INTERRUPTED', ended_at = heard_at where edition = :edition and " + DEAD)
                .param("edition", edition).update();
        return jdbc.sql("""
                        insert into archive (id, edition, state, evidence, asked_by, asked_at, file)
                        values (:id, :edition, 'RUNNING', :evidence, :by, now(), :file) on conflict do nothing""")
                .param("id", id).param("edition", edition).param("evidence", evidence).param("by", by).param("file", file)
                .update() == 1;
    }

    /** @return false when the job counts as interrupted meanwhile */
    public boolean heard(UUID id, long done, long total) {
        return jdbc.sql("""
                        update archive set done = :done, total = :total, heard_at = now()
                        where id = :id and state = 'RUNNING'""")
                .param("done", done).param("total", total).param("id", id).update() == 1;
    }

    public boolean done(UUID id, long rows, long size, String sha256) {
        return jdbc.sql("""
                        update archive set state = 'DONE', done = :rows, total = :rows, size = :size, sha256 = :sha256, ended_at = now()
                        where id = :id and state = 'RUNNING'""")
                .param("rows", rows).param("size", size).param("sha256", sha256).param("id", id).update() == 1;
    }

    /** @param failure "" for an interruption */
    public void ended(UUID id, Archive.State state, String failure) {
        jdbc.sql("""
                        update archive set state = :state, failure = :failure, ended_at = now()
                        where id = :id and state = 'RUNNING'""")
                .param("state", state.name()).param("failure", failure).param("id", id).update();
    }

    /** Newest first. */
    public List<Archive> of(UUID edition) {
        return jdbc.sql(SELECT + "where x.edition = :edition order by x.asked_at desc").param("edition", edition)
                .query((rs, n) -> archive(rs)).list();
    }

    public Optional<Archive> find(UUID id) {
        return jdbc.sql(SELECT + "where x.id = :id").param("id", id).query((rs, n) -> archive(rs)).optional();
    }

    private static Archive archive(ResultSet rs) throws SQLException {
        Archive.State state = Archive.State.valueOf(rs.getString("state"));
        return new Archive(rs.getObject("id", UUID.class), rs.getObject("edition", UUID.class), state, rs.getBoolean("evidence"),
                rs.getString("name"), at(rs, "asked_at"), rs.getLong("done"), rs.getLong("total"), rs.getString("file"),
                state != Archive.State.DONE ? Optional.empty()
                        : Optional.of(new Archive.Made(rs.getLong("size"), rs.getString("sha256"), at(rs, "ended_at"))),
                Optional.ofNullable(rs.getString("failure")).orElse(""));
    }

    private static Instant at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
