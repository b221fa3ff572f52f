package id.anugerah.audit.store;

import id.anugerah.audit.AuditRow;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the audit chain. The details are text: jsonb would change what was hashed. */
@Repository
public class AuditRows {

    private static final RowMapper<AuditRow> ROW = (rs, n) -> new AuditRow(
            rs.getObject("subject", UUID.class), rs.getInt("seq"),
            rs.getObject("happened_at", OffsetDateTime.class).toInstant(), rs.getObject("actor", UUID.class),
            rs.getString("action"), rs.getString("details"), rs.getString("previous_hash"), rs.getString("hash"));

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last row of the subject; other writers of the same subject wait until this transaction ends. */
    public Optional<AuditRow> lockLast(UUID subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 1))").param("subject", subject.toString())
                .query((rs, n) -> true).single();
        return jdbc.sql("select * from audit where subject = :subject order by seq desc limit 1")
                .param("subject", subject).query(ROW).optional();
    }

    public void append(AuditRow row) {
        jdbc.sql("""
                        insert into audit (subject, seq, happened_at, actor, action, details, previous_hash, hash)
                        values (:subject, :seq, :at, :actor, :action, :details, :previous, :hash)""")
                .param("subject", row.subject()).param("seq", row.seq()).param("at", at(row.happenedAt()))
                .param("actor", row.actor(), java.sql.Types.OTHER).param("action", row.action())
                .param("details", row.details()).param("previous", row.previousHash()).param("hash", row.hash()).update();
    }

    public List<AuditRow> of(UUID subject) {
        return jdbc.sql("select * from audit where subject = :subject order by seq").param("subject", subject)
                .query(ROW).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
