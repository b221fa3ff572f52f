package id.anugerah.batch.store;

import id.anugerah.batch.BatchItem;
import id.anugerah.batch.BatchRun;
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

/** Runs and their items. */
@Repository
public class BatchRows {

    private static final int LONGEST_DETAIL = 500;

    private static final String SELECT = """
            select r.*, c.done, c.failed from batch_run r cross join lateral (
                select count(*) filter (where i.state = 'DONE') as done, count(*) filter (where i.state = 'FAILED') as failed
                from batch_item i where i.run = r.id) c
            """;

    private final JdbcClient jdbc;

    BatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID id, String kind, String subject, String reason, Optional<UUID> by, List<String> items, Instant now) {
        jdbc.sql("""
                        insert into batch_run (id, kind, subject, reason, started_by, started_at, total)
                        values (:id, :kind, :subject, :reason, :by, :now, :total)""")
                .param("id", id).param("kind", kind).param("subject", subject).param("reason", reason)
                .param("by", by.orElse(null)).param("now", utc(now)).param("total", items.size()).update();
        jdbc.sql("""
                        insert into batch_item (run, position, item)
                        select :id, o.position, o.item from unnest(:items) with ordinality o (item, position)""")
                .param("id", id).param("items", items.toArray(String[]::new)).update();
    }

    /** Oldest first. */
    public List<BatchRun> open() {
        return jdbc.sql(SELECT + "where r.ended_at is null order by r.started_at, r.id").query((rs, n) -> run(rs)).list();
    }

    /** Locks the next items for this transaction; those that another node works on are passed over. */
    public List<String> take(UUID run, int most) {
        return jdbc.sql("""
                        select item from batch_item where run = :run and state = 'WAITING' order by position
                        limit :most for update skip locked""")
                .param("run", run).param("most", most).query(String.class).list();
    }

    public void done(UUID run, List<String> items, Instant now) {
        jdbc.sql("update batch_item set state = 'DONE', done_at = :now where run = :run and item = any(:items)")
                .param("now", utc(now)).param("run", run).param("items", items.toArray(String[]::new)).update();
    }

    /** Unless another node has done it meanwhile. */
    public void failed(UUID run, String item, String cause, String detail, Instant now) {
        jdbc.sql("""
                        update batch_item set state = 'FAILED', cause = :cause, detail = left(:detail, :longest), done_at = :now
                        where run = :run and item = :item and state = 'WAITING'""")
                .param("cause", cause).param("detail", detail).param("longest", LONGEST_DETAIL).param("now", utc(now))
                .param("run", run).param("item", item).update();
    }

    /** Ends the runs of which nothing waits any more. */
    public void end(Instant now) {
        jdbc.sql("""
                        update batch_run r set ended_at = :now where ended_at is null
                          and not exists (select from batch_item i where i.run = r.id and i.state = 'WAITING')""")
                .param("now", utc(now)).update();
    }

    public int retryFailed(UUID run) {
        int again = jdbc.sql("""
                        update batch_item set state = 'WAITING', cause = null, detail = null, done_at = null
                        where run = :run and state = 'FAILED'""").param("run", run).update();
        if (again > 0) {
            jdbc.sql("update batch_run set ended_at = null where id = :run").param("run", run).update();
        }
        return again;
    }

    public Optional<BatchRun> find(UUID run) {
        return jdbc.sql(SELECT + "where r.id = :run").param("run", run).query((rs, n) -> run(rs)).optional();
    }

    public List<BatchRun> of(String kind, int limit) {
        return jdbc.sql(SELECT + "where r.kind = :kind order by r.started_at desc, r.id limit :limit")
                .param("kind", kind).param("limit", limit).query((rs, n) -> run(rs)).list();
    }

    public List<BatchRun> of(String kind, String subject) {
        return jdbc.sql(SELECT + "where r.kind = :kind and r.subject = :subject order by r.started_at desc, r.id")
                .param("kind", kind).param("subject", subject).query((rs, n) -> run(rs)).list();
    }

    public List<BatchItem> items(UUID run, BatchItem.State state, int limit) {
        return jdbc.sql("select * from batch_item where run = :run and state = :state order by position limit :limit")
                .param("run", run).param("state", state.name()).param("limit", limit).query((rs, n) -> item(rs)).list();
    }

    private static BatchRun run(ResultSet rs) throws SQLException {
        return new BatchRun(rs.getObject("id", UUID.class), rs.getString("kind"), rs.getString("subject"), rs.getString("reason"),
                Optional.ofNullable(rs.getObject("started_by", UUID.class)), at(rs, "started_at").orElseThrow(), at(rs, "ended_at"),
                rs.getInt("total"), rs.getInt("done"), rs.getInt("failed"));
    }

    private static BatchItem item(ResultSet rs) throws SQLException {
        return new BatchItem(rs.getString("item"), BatchItem.State.valueOf(rs.getString("state")), text(rs, "cause"),
                text(rs, "detail"), at(rs, "done_at"));
    }

    private static String text(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getString(column)).orElse("");
    }

    private static Optional<Instant> at(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
