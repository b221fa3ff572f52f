package id.anugerah.verification.store;

import id.anugerah.verification.Conflicts.Declared;
import id.anugerah.verification.Conflicts.Recused;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declared conflicts of interest, and recusals. */
@Repository
public class ConflictRows {

    private final JdbcClient jdbc;

    ConflictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void declare(UUID account, UUID institution, String reason, Instant now) {
        jdbc.sql("""
                        insert into conflict_declaration (account, institution, reason, declared_at)
                        values (:account, :institution, :reason, :now)
                        on conflict (account, institution) do update set reason = excluded.reason""")
                .param("account", account).param("institution", institution).param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Who said it for the person. */
    public void declaredBy(UUID account, UUID institution, UUID by) {
        jdbc.sql("update conflict_declaration set declared_by = :by where account = :account and institution = :institution")
                .param("by", by).param("account", account).param("institution", institution).update();
    }

    public void withdraw(UUID account, UUID institution, UUID by, Instant now) {
        jdbc.sql("""
                        with gone as (delete from conflict_declaration where account = :account and institution = :institution returning *)
                        insert into conflict_withdrawn (account, institution, reason, declared_at, declared_by, withdrawn_at, withdrawn_by)
                        select account, institution, reason, declared_at, declared_by, :now, :by from gone""")
                .param("account", account).param("institution", institution).param("now", now.atOffset(ZoneOffset.UTC)).param("by", by).update();
    }

    /** What the institution is called now: a trail is read by people. */
    public String nameOf(UUID institution) {
        return jdbc.sql("select name from institution where id = :id").param("id", institution).query(String.class).single();
    }

    public List<Declared> of(UUID account) {
        return jdbc.sql("""
                        select d.*, i.name from conflict_declaration d join institution i on i.id = d.institution
                        where d.account = :account order by d.declared_at desc, i.name, d.institution""").param("account", account)
                .query((rs, n) -> new Declared(rs.getObject("institution", UUID.class), rs.getString("name"),
                        rs.getString("reason"), rs.getObject("declared_at", OffsetDateTime.class).toInstant())).list();
    }

    public void recuse(UUID submission, UUID account, String reason, Instant now) {
        jdbc.sql("""
                        insert into recusal (submission, account, reason, recused_at) values (:submission, :account, :reason, :now)
                        on conflict do nothing""")
                .param("submission", submission).param("account", account).param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public List<Recused> recusals(UUID account) {
        return jdbc.sql("""
                        select s.reference, s.body_name, r.reason, r.recused_at from recusal r
                        join submission s on s.id = r.submission where r.account = :account
                        order by r.recused_at desc, s.reference""")
                .param("account", account).query((rs, n) -> new Recused(rs.getString("reference"), rs.getString("body_name"),
                        rs.getString("reason"), rs.getObject("recused_at", OffsetDateTime.class).toInstant())).list();
    }
}
