package id.anugerah.panel.store;

import id.anugerah.panel.Absence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands around the sessions: absences, conflicts of interest, names. */
@Repository
public class CalendarRows {

    /** Everybody who sits on a panel of :edition. */
    private static final String PEOPLE = """
            with people as (
                select chair as account from panel where edition = :edition
                union select m.juror from panel_member m join panel p on p.id = m.panel where p.edition = :edition
                union select j.juror from session_juror j join session x on x.id = j.session
                    join panel p on p.id = x.panel where p.edition = :edition),
            finalists as (
                select id, institution, body_name from submission where edition = :edition and state in ('FINALIST', 'SCORED'))
            """;

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else plans in this edition: what was checked stays true. */
    public void lock(UUID edition) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:edition, 66))").param("edition", edition.toString())
                .query((rs, n) -> true).single();
    }

    public List<Absence> absences(UUID edition) {
        return jdbc.sql(PEOPLE + """
                        select * from absence where account in (select account from people)
                            or submission in (select id from finalists) order by from_at, id""")
                .param("edition", edition).query(CalendarRows::absence).list();
    }

    public List<Absence> absencesOf(UUID person) {
        return jdbc.sql("select * from absence where account = :person order by from_at, id").param("person", person)
                .query(CalendarRows::absence).list();
    }

    public List<Absence> absencesOfFinalist(UUID submission) {
        return jdbc.sql("select * from absence where submission = :submission order by from_at, id")
                .param("submission", submission).query(CalendarRows::absence).list();
    }

    public void insert(Absence absence) {
        jdbc.sql("insert into absence (id, account, submission, from_at, to_at) values (:id, :account, :submission, :from, :to)")
                .param("id", absence.id()).param("account", absence.person().orElse(null), java.sql.Types.OTHER)
                .param("submission", absence.submission().orElse(null), java.sql.Types.OTHER)
                .param("from", absence.from().atOffset(ZoneOffset.UTC)).param("to", absence.to().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Absence> find(UUID id) {
        return jdbc.sql("select * from absence where id = :id").param("id", id).query(CalendarRows::absence).optional();
    }

    public void delete(UUID absence) {
        jdbc.sql("delete from absence where id = :id").param("id", absence).update();
    }

    /** The own body (parent and units share the institution), a declared conflict, a recusal: accounts by submission. */
    public Map<UUID, Set<UUID>> conflicts(UUID edition) {
        Map<UUID, Set<UUID>> conflicts = new HashMap<>();
        jdbc.sql(PEOPLE + """
                        select f.id as submission, a.id as account from finalists f join account a on a.institution = f.institution
                            where a.id in (select account from people)
                        union select f.id, d.account from finalists f join conflict_declaration d on d.institution = f.institution
                            where d.account in (select account from people)
                        union select r.submission, r.account from recusal r join finalists f on f.id = r.submission
                            where r.account in (select account from people)
                        union select x.submission, j.account from (select session, juror as account from session_juror
                            where presence = 'RECUSED') j join session x on x.id = j.session join finalists f on f.id = x.submission""")
                .param("edition", edition).query((rs, n) -> conflicts
                        .computeIfAbsent(rs.getObject("submission", UUID.class), key -> new HashSet<>())
                        .add(rs.getObject("account", UUID.class))).list();
        return conflicts;
    }

    /** Names of jurors and chairs by account, of finalists by submission. */
    public Map<UUID, String> names(UUID edition) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(PEOPLE + """
                        select id, name from account where id in (select account from people)
                        union all select id, body_name from finalists""")
                .param("edition", edition)
                .query((rs, n) -> names.put(rs.getObject("id", UUID.class), rs.getString("name"))).list();
        return names;
    }

    private static Absence absence(ResultSet rs, int n) throws SQLException {
        return new Absence(rs.getObject("id", UUID.class), Optional.ofNullable(rs.getObject("account", UUID.class)),
                Optional.ofNullable(rs.getObject("submission", UUID.class)),
                rs.getObject("from_at", OffsetDateTime.class).toInstant(), rs.getObject("to_at", OffsetDateTime.class).toInstant());
    }
}
