package id.anugerah.account.store;

import id.anugerah.account.StaffInvitation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StaffInvitationRows {

    private final JdbcClient jdbc;

    StaffInvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account's link; one before it ends. */
    public void keep(UUID account, String tokenHash, UUID by, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into staff_invitation (account, token_hash, invited_by, invited_at, expires_at)
                        values (:account, :hash, :by, :now, :expires)
                        on conflict (account) do update set token_hash = excluded.token_hash, invited_by = excluded.invited_by,
                            invited_at = excluded.invited_at, expires_at = excluded.expires_at""")
                .param("account", account).param("hash", tokenHash).param("by", by).param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<StaffInvitation> of(UUID account) {
        return jdbc.sql("select * from staff_invitation where account = :account").param("account", account)
                .query((rs, n) -> new StaffInvitation(account, rs.getObject("invited_by", UUID.class),
                        instant(rs, "invited_at").orElseThrow(), instant(rs, "expires_at").orElseThrow(), instant(rs, "accepted_at"),
                        instant(rs, "revoked_at"))).optional();
    }

    /** Whose link it is, while it works. */
    public Optional<UUID> find(String tokenHash, Instant now) {
        return jdbc.sql("""
                        select account from staff_invitation where token_hash = :hash and accepted_at is null
                            and revoked_at is null and expires_at > :now""")
                .param("hash", tokenHash).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional();
    }

    /** @return false when the link works no more; of several at once one wins */
    public boolean accept(String tokenHash, Instant now) {
        return jdbc.sql("""
                        update staff_invitation set accepted_at = :now where token_hash = :hash and accepted_at is null
                            and revoked_at is null and expires_at > :now""")
                .param("hash", tokenHash).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    /** @return false when it was accepted or revoked before */
    public boolean revoke(UUID account, Instant now) {
        return jdbc.sql("""
                        update staff_invitation set revoked_at = :now
                        where account = :account and accepted_at is null and revoked_at is null""")
                .param("account", account).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
