package id.anugerah.institution.store;

import id.anugerah.institution.Both;
import id.anugerah.institution.Entry;
import id.anugerah.institution.Hanging;
import id.anugerah.institution.Register;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that names an institution or a unit is moved here, whosever table it is. The row that goes is deleted last: a
 * reference that was forgotten stops the merge.
 */
@Repository
public class MergeRows {

    private static final String LIVE = "state not in ('EXPIRED', 'REFUSED', 'WITHDRAWN', 'DISQUALIFIED')";

    private final JdbcClient jdbc;

    MergeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nothing new is hung on them; what somebody is hanging on them just now is waited for. */
    public void hold(Register register, UUID one, UUID other) {
        jdbc.sql("select id from " + (register == Register.UNITS ? "service_unit" : "institution")
                + " where id in (:one, :other) order by id for update").param("one", one).param("other", other).query(UUID.class).list();
    }

    public Hanging hanging(Entry entry) {
        return jdbc.sql(entry.register() == Register.UNITS ? """
                        select (select count(*) from registration where unit = :id) as submissions, 0 as accounts, 0 as units, 0 as conflicts,
                               (select count(*) from past_winner where code = :code) as winners,
                               (select count(*) from former_body where unit = :id) as former""" : """
                        select (select count(*) from submission where institution = :id) as submissions,
                               (select count(*) from account where institution = :id) as accounts,
                               (select count(*) from service_unit where institution = :id) as units,
                               (select count(*) from conflict_declaration where institution = :id) as conflicts,
                               (select count(*) from past_winner where code = :code) as winners,
                               (select count(*) from former_body where institution = :id) as former""")
                .param("id", entry.id()).param("code", entry.code())
                .query((rs, n) -> new Hanging(rs.getInt("submissions"), rs.getInt("accounts"), rs.getInt("units"), rs.getInt("conflicts"),
                        rs.getInt("winners"), rs.getInt("former"))).single();
    }

    /** Living submissions of one edition that would be of one body: institutions themselves, or units of the same name. */
    public List<Both> bothOfInstitutions(UUID stays, UUID goes) {
        return jdbc.sql("select a.reference as stays, b.reference as goes from submission a join submission b on b.edition = a.edition"
                        + " and a.institution = :stays and b.institution = :goes and a.body = replace(b.body, cast(:goes as text), cast(:stays as text))"
                        + " where a." + LIVE + " and b." + LIVE + " order by a.reference, b.reference")
                .param("stays", stays).param("goes", goes).query((rs, n) -> new Both(rs.getString("stays"), rs.getString("goes"))).list();
    }

    /** The same of service units: whoever registered as the one that stays, or under its name. @param key of the one that stays */
    public List<Both> bothOfUnits(UUID stays, UUID goes, String key) {
        return jdbc.sql("select a.reference as stays, b.reference as goes from submission b join registration y on y.submission = b.id"
                        + " join submission a on a.edition = b.edition and a.id <> b.id join registration x on x.submission = a.id"
                        + " where y.unit = :goes and b.kind = 'UPP' and a.kind = 'UPP' and (x.unit = :stays or a.body = :key)"
                        + " and a." + LIVE + " and b." + LIVE + " order by a.reference, b.reference")
                .param("stays", stays).param("goes", goes).param("key", key)
                .query((rs, n) -> new Both(rs.getString("stays"), rs.getString("goes"))).list();
    }

    public void mergeInstitutions(Entry stays, Entry goes, Instant at) {
        for (String sql : List.of("update service_unit set institution = :stays where institution = :goes",
                "update account set institution = :stays where institution = :goes",
                "update registration set institution = :stays where institution = :goes",
                """
                update submission set institution = :stays, body = replace(body, cast(:goes as text), cast(:stays as text))
                where institution = :goes""",
                """
                insert into conflict_declaration (account, institution, reason, declared_at, declared_by)
                select account, :stays, reason, declared_at, declared_by from conflict_declaration where institution = :goes
                on conflict (account, institution) do nothing""",
                "delete from conflict_declaration where institution = :goes",
                "update conflict_withdrawn set institution = :stays where institution = :goes",
                "update former_body set institution = :stays where institution = :goes")) {
            jdbc.sql(sql).param("stays", stays.id()).param("goes", goes.id()).update();
        }
        end(stays, goes, at);
        jdbc.sql("delete from institution where id = :goes").param("goes", goes.id()).update();
    }

    /** @param key of the one that stays; null where a unit is not what takes part */
    public void mergeUnits(Entry stays, Entry goes, String key, Instant at) {
        if (key != null) {
            jdbc.sql("""
                            update submission s set body = :key from registration r
                            where r.submission = s.id and r.unit = :goes and s.kind = 'UPP'""").param("key", key).param("goes", goes.id()).update();
        }
        for (String sql : List.of("update registration set unit = :stays where unit = :goes",
                "update former_body set unit = :stays where unit = :goes")) {
            jdbc.sql(sql).param("stays", stays.id()).param("goes", goes.id()).update();
        }
        end(stays, goes, at);
        jdbc.sql("delete from service_unit where id = :goes").param("goes", goes.id()).update();
    }

    private void end(Entry stays, Entry goes, Instant at) {
        jdbc.sql("insert into past_winner (year, code) select year, :stays from past_winner where code = :goes on conflict do nothing")
                .param("stays", stays.code()).param("goes", goes.code()).update();
        jdbc.sql("delete from past_winner where code = :goes").param("goes", goes.code()).update();
        jdbc.sql("insert into former_body (register, code, name, " + (stays.register() == Register.UNITS ? "unit" : "institution")
                        + ", merged_at, gone) values (:register, :code, :name, :stays, :at, :gone)").param("register", stays.register().name())
                .param("code", goes.code()).param("name", goes.name()).param("stays", stays.id()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("gone", goes.id()).update();
    }
}
