package id.anugerah.deadline.store;

import id.anugerah.access.CurrentPerson;
import id.anugerah.deadline.Extension;
import id.anugerah.deadline.Outage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DeadlineRows {

    private final JdbcClient jdbc;

    DeadlineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Extension> extensions(UUID submission) {
        return jdbc.sql("select * from extension where submission = :submission order by granted_at")
                .param("submission", submission)
                .query((rs, n) -> new Extension(instant(rs, "until"), rs.getString("reason"), instant(rs, "granted_at"))).list();
    }

    public List<Outage> outages(UUID edition) {
        return jdbc.sql("select * from outage where edition = :edition order by began_at").param("edition", edition)
                .query((rs, n) -> new Outage(instant(rs, "began_at"), instant(rs, "ended_at"), rs.getString("reason"))).list();
    }

    public void insertExtension(UUID submission, Extension extension) {
        jdbc.sql("""
                        insert into extension (id, submission, until, reason, granted_by, granted_at)
                        values (:id, :submission, :until, :reason, :by, :at)""")
                .param("id", UUID.randomUUID()).param("submission", submission).param("until", at(extension.until()))
                .param("reason", extension.reason()).param("by", CurrentPerson.id()).param("at", at(extension.grantedAt()))
                .update();
    }

    public void insertOutage(UUID edition, Outage outage, Instant now) {
        jdbc.sql("""
                        insert into outage (id, edition, began_at, ended_at, reason, declared_by, declared_at)
                        values (:id, :edition, :began, :ended, :reason, :by, :at)""")
                .param("id", UUID.randomUUID()).param("edition", edition).param("began", at(outage.began()))
                .param("ended", at(outage.ended())).param("reason", outage.reason()).param("by", CurrentPerson.id())
                .param("at", at(now)).update();
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
