package id.anugerah.team.store;

import id.anugerah.team.Invitation;
import id.anugerah.team.Wish;
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
public class InvitationRows {

    private static final RowMapper<Invitation> ROW = (rs, n) -> new Invitation(rs.getObject("id", UUID.class),
            rs.getObject("submission", UUID.class), rs.getString("email"), Wish.valueOf(rs.getString("wish")),
            rs.getObject("invited_at", OffsetDateTime.class).toInstant(),
            rs.getObject("expires_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Invitation invitation, String tokenHash, UUID inviter) {
        jdbc.sql("""
                        insert into invitation (id, submission, token_hash, email, wish, invited_by, invited_at, expires_at)
                        values (:id, :submission, :hash, :email, :wish, :inviter, :at, :expires)""")
                .param("id", invitation.id()).param("submission", invitation.submission()).param("hash", tokenHash)
                .param("email", invitation.email()).param("wish", invitation.wish().name()).param("inviter", inviter)
                .param("at", at(invitation.invitedAt())).param("expires", at(invitation.expiresAt())).update();
    }

    public List<Invitation> open(UUID submission) {
        return jdbc.sql("select * from invitation where submission = :submission and ended_at is null order by invited_at, email")
                .param("submission", submission).query(ROW).list();
    }

    public void endExpired(UUID submission, Instant now) {
        jdbc.sql("update invitation set ended_at = :now where submission = :submission and ended_at is null and expires_at <= :now")
                .param("submission", submission).param("now", at(now)).update();
    }

    /** @return false when it had ended already */
    public boolean end(UUID id, UUID submission, Instant now) {
        return jdbc.sql("update invitation set ended_at = :now where id = :id and submission = :submission and ended_at is null")
                .param("id", id).param("submission", submission).param("now", at(now)).update() == 1;
    }

    public Optional<Invitation> find(String tokenHash, Instant now) {
        return jdbc.sql("select * from invitation where token_hash = :hash and ended_at is null and expires_at > :now")
                .param("hash", tokenHash).param("now", at(now)).query(ROW).optional();
    }

    /** Ends the invitation for good; two at once: one gets it. */
    public Optional<Invitation> take(String tokenHash, Instant now) {
        return jdbc.sql("""
                        update invitation set ended_at = :now
                        where token_hash = :hash and ended_at is null and expires_at > :now returning *""")
                .param("hash", tokenHash).param("now", at(now)).query(ROW).optional();
    }

    public Optional<UUID> inviter(String tokenHash) {
        return jdbc.sql("select invited_by from invitation where token_hash = :hash").param("hash", tokenHash)
                .query(UUID.class).optional();
    }

    public void acceptedBy(UUID id, UUID account) {
        jdbc.sql("update invitation set accepted_by = :account where id = :id").param("id", id).param("account", account).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
