package id.anugerah.account.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PasswordResetRows {

    private final JdbcClient jdbc;

    PasswordResetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String tokenHash, UUID account, Instant expires) {
        jdbc.sql("insert into password_reset (token_hash, account, expires_at) values (:hash, :account, :expires)")
                .param("hash", tokenHash).param("account", account).param("expires", expires.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<UUID> find(String tokenHash, Instant now) {
        return jdbc.sql("""
                        select account from password_reset
                        where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", tokenHash).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    /** Marks the token used; absent when it is unknown, used or expired. Two at once: one wins. */
    public Optional<UUID> use(String tokenHash, Instant now) {
        return jdbc.sql("""
                        update password_reset set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now returning account""")
                .param("hash", tokenHash).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    public void useAll(UUID account, Instant now) {
        jdbc.sql("update password_reset set used_at = :now where account = :account and used_at is null")
                .param("account", account).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
