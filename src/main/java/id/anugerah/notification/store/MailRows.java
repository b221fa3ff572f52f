package id.anugerah.notification.store;

import id.anugerah.notification.Attachment;
import id.anugerah.notification.Mail;
import id.anugerah.notification.MailStanding;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
                sent == null ? null : sent.toInstant(), rs.getString("failure"), rs.getString("attachment"),
                MailStanding.valueOf(rs.getString("standing")));
    };

    private static final String SELECT =
            "select m.*, a.name as attachment from mail m left join mail_attachment a on a.mail = m.id ";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param about a submission or an edition; null for neither */
    public void insert(Mail mail, UUID about) {
        jdbc.sql("insert into mail (id, recipient, subject, body, written_at, about) values (:id, :to, :subject, :body, :at, :about)")
                .param("about", about, Types.OTHER).param("id", mail.id()).param("to", mail.recipient()).param("subject", mail.subject())
                .param("body", mail.body()).param("at", mail.writtenAt().atOffset(ZoneOffset.UTC)).update();
    }

    public void attach(UUID mail, Attachment file) {
        jdbc.sql("insert into mail_attachment (mail, name, type, content) values (:mail, :name, :type, :content)")
                .param("mail", mail).param("name", file.name()).param("type", file.type()).param("content", file.content())
                .update();
    }

    public Optional<Attachment> attachment(UUID mail) {
        return jdbc.sql("select * from mail_attachment where mail = :mail").param("mail", mail).query((rs, n) ->
                new Attachment(rs.getString("name"), rs.getString("type"), rs.getBytes("content"))).optional();
    }

    public Mail get(UUID id) {
        return jdbc.sql(SELECT + "where m.id = :id").param("id", id).query(ROW).single();
    }

    public List<Mail> newest(int limit) {
        return jdbc.sql(SELECT + "order by m.written_at desc, m.id limit :limit").param("limit", limit)
                .query(ROW).list();
    }

    /** The last cause; a later success leaves it as it is. */
    public void failed(UUID id, String cause) {
        jdbc.sql("update mail set failure = :cause where id = :id and sent_at is null").param("id", id).param("cause", cause).update();
    }

    /** @return false when there is no such mail */
    public boolean returned(UUID id, String cause, Instant at) {
        return jdbc.sql("update mail set returned_at = coalesce(returned_at, :at), failure = :cause where id = :id")
                .param("id", id).param("cause", cause).param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    public void sent(UUID id, Instant at) {
        jdbc.sql("update mail set sent_at = :at where id = :id").param("at", at.atOffset(ZoneOffset.UTC)).param("id", id)
                .update();
    }
}
