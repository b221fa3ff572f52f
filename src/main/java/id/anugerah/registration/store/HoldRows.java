package id.anugerah.registration.store;

import id.anugerah.registration.WhoToAsk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HoldRows {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void hold(UUID edition, String body, WhoToAsk who, Instant now, Instant until) {
        jdbc.sql("delete from body_hold where until <= :now").param("now", now.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("""
                        insert into body_hold (edition, body, unit_name, position, email, phone, until)
                        values (:edition, :body, :unit, :position, :email, :phone, :until) on conflict do nothing""")
                .param("edition", edition).param("body", body).param("unit", who.unit()).param("position", who.position())
                .param("email", who.email()).param("phone", who.phone()).param("until", until.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<WhoToAsk> find(UUID edition, String body, Instant now) {
        return jdbc.sql("select * from body_hold where edition = :edition and body = :body and until > :now")
                .param("edition", edition).param("body", body).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new WhoToAsk(rs.getString("unit_name"), rs.getString("position"), rs.getString("email"),
                        rs.getString("phone"))).optional();
    }
}
