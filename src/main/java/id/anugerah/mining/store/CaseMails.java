package id.anugerah.mining.store;

import id.anugerah.mining.CaseMail;
import id.anugerah.notification.MailStanding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails about a case. Never their bodies: links in them open accounts. */
@Repository
public class CaseMails {

    private final JdbcClient jdbc;

    CaseMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<CaseMail> about(UUID key) {
        return jdbc.sql("select recipient, subject, written_at, sent_at, standing from mail where about = :key order by written_at, id")
                .param("key", key).query((rs, n) -> {
                    Optional<OffsetDateTime> sent = Optional.ofNullable(rs.getObject("sent_at", OffsetDateTime.class));
                    return new CaseMail(rs.getString("recipient"), rs.getString("subject"),
                            rs.getObject("written_at", OffsetDateTime.class).toInstant(), sent.map(OffsetDateTime::toInstant),
                            MailStanding.valueOf(rs.getString("standing")));
                }).list();
    }
}
