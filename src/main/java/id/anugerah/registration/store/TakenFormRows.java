package id.anugerah.registration.store;

import id.anugerah.registration.TakenForm;
import id.anugerah.registration.WhoToAsk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class TakenFormRows {

    private final JdbcClient jdbc;

    TakenFormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(UUID edition, String body, TakenForm form, Instant now, Instant until) {
        jdbc.sql("delete from taken_form where until <= :now").param("now", now.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("""
                        insert into taken_form (edition, body, email_hash, password_hash, shadow, unit_name, position, email,
                                                phone, until)
                        values (:edition, :body, :email_hash, :password_hash, :shadow, :unit, :position, :email, :phone, :until)
                        on conflict (edition, body) do update set email_hash = excluded.email_hash,
                            password_hash = excluded.password_hash, shadow = excluded.shadow, unit_name = excluded.unit_name,
                            position = excluded.position, email = excluded.email, phone = excluded.phone,
                            until = excluded.until""")
                .param("edition", edition).param("body", body).param("email_hash", form.emailHash())
                .param("password_hash", form.passwordHash()).param("shadow", form.shadow()).param("unit", form.who().unit())
                .param("position", form.who().position()).param("email", form.who().email())
                .param("phone", form.who().phone()).param("until", until.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<TakenForm> find(UUID edition, String body, Instant now) {
        return jdbc.sql("select * from taken_form where edition = :edition and body = :body and until > :now")
                .param("edition", edition).param("body", body).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new TakenForm(rs.getString("email_hash"), rs.getString("password_hash"),
                        rs.getBoolean("shadow"), new WhoToAsk(rs.getString("unit_name"), rs.getString("position"),
                        rs.getString("email"), rs.getString("phone")))).optional();
    }
}
