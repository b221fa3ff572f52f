package id.anugerah.notification.store;

import id.anugerah.notification.Mail;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MailRows {

    private static final RowMapper<Mail> ROW = (rs, n) -> {
        OffsetDateTime sent = rs.getObject("sent_at", OffsetDateTime.class);
        return new Mail(rs.getObject("id", UUID.class), rs.getString("recipient"), rs.getString("subject"),
                rs.getString("body"), rs.getObject("written_at", OffsetDateTime.class).toInstant(),
                sent == null ? null : sent.toInstant(), rs.getString("failure"));
    };

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Mail mail) {
        jdbc.sql("insert into mail (id, recipient, subject, body, written_at) values (:id, :to, :subject, :body, :at)")
                .param("id", mail.id()).param("to", mail.recipient()).param("subject", mail.subject())
                .param("body", mail.body()).param("at", mail.writtenAt().atOffset(ZoneOffset.UTC)).update();
    }

    public Mail get(UUID id) {
        return jdbc.sql("select * from mail where id = :id").param("id", id).query(ROW).single();
    }

    public List<Mail> newest(int limit) {
        return jdbc.sql("select * from mail order by written_at desc, id limit :limit").param("limit", limit)
                .query(ROW).list();
    }

    public void sent(UUID id, Instant at) {
        jdbc.sql("update mail set sent_at = :at where id = :id").param("at", at.atOffset(ZoneOffset.UTC)).param("id", id)
                .update();
    }
}
