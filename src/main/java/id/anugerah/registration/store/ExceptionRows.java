package id.anugerah.registration.store;

import id.anugerah.registration.ExceptionCase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ExceptionRows {

    private final JdbcClient jdbc;

    ExceptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID submission, String reason, Instant now) {
        jdbc.sql("insert into eligibility_exception (submission, asked_reason, asked_at) values (:submission, :reason, :now)")
                .param("submission", submission).param("reason", reason).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<ExceptionCase> find(UUID submission) {
        return jdbc.sql("select * from eligibility_exception where submission = :submission").param("submission", submission)
                .query((rs, n) -> new ExceptionCase(submission, rs.getString("asked_reason"),
                        rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getObject("granted", Boolean.class)), rs.getString("decided_reason"))).optional();
    }

    /** Only those whose activation link has been followed: before, the wish may be anybody's. */
    public List<UUID> open(UUID edition) {
        return jdbc.sql("""
                        select s.id from eligibility_exception e join submission s on s.id = e.submission
                        where s.edition = :edition and e.granted is null and s.state = 'REGISTERED' and s.refusals <> ''
                        order by s.reference""")
                .param("edition", edition).query(UUID.class).list();
    }

    public void decide(UUID submission, boolean granted, String reason, UUID by, Instant now) {
        jdbc.sql("""
                        update eligibility_exception set granted = :granted, decided_reason = :reason, decided_by = :by,
                            decided_at = :now where submission = :submission""")
                .param("submission", submission).param("granted", granted).param("reason", reason).param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
