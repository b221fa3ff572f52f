package id.anugerah.account.store;

import id.anugerah.access.Role;
import id.anugerah.account.Account;
import id.anugerah.account.AccountState;
import id.anugerah.account.Activation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AccountRows {

    private static final String SELECT = """
            select a.*, (select array_agg(r.role) from account_role r where r.account = a.id) as roles from account a
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Account account, Instant now) {
        jdbc.sql("""
                        insert into account (id, email, name, password_hash, state, language, institution, created_at)
                        values (:id, :email, :name, :hash, :state, :language, :institution, :now)""")
                .param("id", account.id()).param("email", account.email()).param("name", account.name())
                .param("hash", account.passwordHash()).param("state", account.state().name())
                .param("language", account.language()).param("institution", account.institution(), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
        insertRoles(account.id(), account.roles());
    }

    private void insertRoles(UUID account, Set<Role> roles) {
        roles.forEach(role -> jdbc.sql("insert into account_role (account, role) values (:id, :role)")
                .param("id", account).param("role", role.name()).update());
    }

    /** Other roles; every session that began before has ended. */
    public void setRoles(UUID account, Set<Role> roles) {
        jdbc.sql("delete from account_role where account = :id").param("id", account).update();
        insertRoles(account, roles);
        endSessions(account);
    }

    /** @param institution null for none */
    public void setInstitution(UUID account, UUID institution) {
        jdbc.sql("update account set institution = :institution, version = version + 1 where id = :id")
                .param("institution", institution, Types.OTHER).param("id", account).update();
    }

    /** Name of an institution; "–" for none. */
    public String institutionName(UUID institution) {
        return jdbc.sql("select name from institution where id = :id").param("id", institution, Types.OTHER).query(String.class)
                .optional().orElse("–");
    }

    /** Whether it may stand in an account: null may. */
    public boolean knowsInstitution(UUID institution) {
        return institution == null || jdbc.sql("select count(*) from institution where id = :id").param("id", institution)
                .query(Integer.class).single() == 1;
    }

    /** Until this transaction ends nobody else changes the staff: an administrator remains, whoever acts at once. */
    public void lockStaff() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('staff', 90))").query(Integer.class).single();
    }

    public boolean anyActiveAdministrator() {
        return jdbc.sql("""
                        select count(*) from account a join account_role r on r.account = a.id
                        where a.state = 'ACTIVE' and r.role = 'ADMINISTRATOR'""").query(Integer.class).single() > 0;
    }

    /** Every session that began before has ended. */
    public void endSessions(UUID account) {
        jdbc.sql("update account set stamp = stamp + 1, version = version + 1 where id = :id").param("id", account).update();
    }

    /** Nothing for whom takes part and does nothing else. */
    public void signedIn(UUID account, Instant now) {
        jdbc.sql("""
                        update account set last_sign_in = :now where id = :id
                            and exists (select 1 from account_role r where r.account = :id and r.role <> 'PARTICIPANT')""")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("id", account).update();
    }

    public Optional<Account> byEmail(String email) {
        return jdbc.sql(SELECT + "where a.email = :email").param("email", email).query((rs, n) -> account(rs)).optional();
    }

    public Account byId(UUID id) {
        return jdbc.sql(SELECT + "where a.id = :id").param("id", id).query((rs, n) -> account(rs)).single();
    }

    public List<Account> byIds(Set<UUID> ids) {
        return jdbc.sql(SELECT + "where a.id = any(:ids)").param("ids", ids.toArray(UUID[]::new)).query((rs, n) -> account(rs)).list();
    }

    public List<Account> withRole(Role role) {
        return jdbc.sql(SELECT + "join account_role x on x.account = a.id and x.role = :role order by a.name")
                .param("role", role.name()).query((rs, n) -> account(rs)).list();
    }

    public void setState(UUID id, AccountState state) {
        jdbc.sql("update account set state = :state, version = version + 1 where id = :id")
                .param("state", state.name()).param("id", id).update();
    }

    public void forgetAddress(UUID id) {
        jdbc.sql("""
                        update account set state = 'DISABLED', email = id || '@kedaluwarsa.invalid', version = version + 1
                        where id = :id""")
                .param("id", id).update();
    }

    /** A new hash; every session that began before has ended. */
    public void setPassword(UUID id, String hash) {
        jdbc.sql("update account set password_hash = :hash, stamp = stamp + 1, version = version + 1 where id = :id")
                .param("hash", hash).param("id", id).update();
    }

    public Optional<Integer> stamp(UUID id) {
        return jdbc.sql("select stamp from account where id = :id and state = 'ACTIVE'").param("id", id)
                .query(Integer.class).optional();
    }

    public Optional<OpenActivation> openActivation(UUID account, Instant now) {
        return jdbc.sql("""
                        select submission, expires_at from activation
                        where account = :account and used_at is null and expires_at > :now order by expires_at desc limit 1""")
                .param("account", account).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new OpenActivation(rs.getObject("submission", UUID.class),
                        rs.getObject("expires_at", java.time.OffsetDateTime.class).toInstant())).optional();
    }

    public void dropActivations(UUID submission) {
        jdbc.sql("delete from activation where submission = :submission and used_at is null").param("submission", submission)
                .update();
    }

    /** An activation that waits: for which submission, until when. */
    public record OpenActivation(UUID submission, Instant expires) {
    }

    public void insertActivation(String tokenHash, UUID account, UUID submission, Instant expires) {
        jdbc.sql("""
                        insert into activation (token_hash, account, submission, expires_at)
                        values (:hash, :account, :submission, :expires)""")
                .param("hash", tokenHash).param("account", account).param("submission", submission)
                .param("expires", expires.atOffset(ZoneOffset.UTC)).update();
    }

    /** Marks the token used; absent when it is unknown, used or expired. Two clicks at once: one wins. */
    public Optional<Activation> useActivation(String tokenHash, Instant now) {
        return jdbc.sql("""
                        update activation set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        returning account, submission""")
                .param("hash", tokenHash).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new Activation(rs.getObject("account", UUID.class), rs.getObject("submission", UUID.class)))
                .optional();
    }

    private static Account account(ResultSet rs) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (rs.getArray("roles") != null) {
            for (String role : (String[]) rs.getArray("roles").getArray()) {
                roles.add(Role.valueOf(role));
            }
        }
        return new Account(rs.getObject("id", UUID.class), rs.getString("email"), rs.getString("name"),
                rs.getString("password_hash"), AccountState.valueOf(rs.getString("state")), rs.getString("language"),
                rs.getObject("institution", UUID.class), Set.copyOf(roles), rs.getInt("stamp"));
    }
}
