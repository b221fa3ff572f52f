package id.anugerah.outcome.store;

import id.anugerah.outcome.Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class CertificateRows {

    private static final RowMapper<Certificate> CERTIFICATE = (rs, n) -> new Certificate(rs.getString("number"),
            rs.getObject("submission", UUID.class), rs.getObject("edition", UUID.class),
            Certificate.Kind.valueOf(rs.getString("kind")), rs.getInt("running"), Optional.ofNullable(rs.getString("category")),
            rs.getString("body_name"), rs.getObject("issued_at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(rs.getObject("replaced_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CertificateRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean any(UUID edition) {
        return jdbc.sql("select exists (select 1 from certificate where edition = :edition)").param("edition", edition)
                .query(Boolean.class).single();
    }

    /** Whoever comes second at the same moment waits for the first and leaves everything as it is. */
    public void insert(List<Certificate> issued) {
        batches.batchUpdate("""
                        insert into certificate (number, submission, edition, kind, running, category, body_name, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                issued.stream().map(c -> new Object[] {c.number(), c.submission(), c.edition(), c.kind().name(), c.running(),
                        c.category().orElse(null), c.bodyName(), c.issuedAt().atOffset(ZoneOffset.UTC)}).toList());
    }

    /** The one in force. */
    public Optional<Certificate> ofSubmission(UUID submission) {
        return jdbc.sql("select * from certificate where submission = :submission and replaced_at is null")
                .param("submission", submission).query(CERTIFICATE).optional();
    }

    /** All in force: winners, finalists, participants, each by number. */
    public List<Certificate> of(UUID edition) {
        return jdbc.sql("""
                        select * from certificate where edition = :edition and replaced_at is null
                        order by array_position(array['WINNER', 'FINALIST', 'PARTICIPANT'], kind), running""")
                .param("edition", edition).query(CERTIFICATE).list();
    }

    /** Running numbers are never given twice, replaced ones neither. */
    public int lastRunning(UUID edition, Certificate.Kind kind) {
        return jdbc.sql("select coalesce(max(running), 0) from certificate where edition = :edition and kind = :kind")
                .param("edition", edition).param("kind", kind.name()).query(Integer.class).single();
    }

    public void replace(String number, Instant at) {
        jdbc.sql("update certificate set replaced_at = :at where number = :number").param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<Certificate> find(String number) {
        return jdbc.sql("select * from certificate where number = :number").param("number", number).query(CERTIFICATE).optional();
    }
}
