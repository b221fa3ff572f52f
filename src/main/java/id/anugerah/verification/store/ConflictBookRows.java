package id.anugerah.verification.store;

import id.anugerah.access.Role;
import id.anugerah.verification.ConflictBook.Judge;
import id.anugerah.verification.ConflictFilter;
import id.anugerah.verification.ConflictLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declarations, what was taken back, and recusals, as one list. */
@Repository
public class ConflictBookRows {

    private static final String LINES = """
            from (select 'DECLARED' as kind, d.account, d.institution, i.name as body, d.reason, d.declared_at as at, d.declared_by,
                    cast(null as timestamptz) as withdrawn_at
                from conflict_declaration d join institution i on i.id = d.institution
                union all select 'WITHDRAWN', w.account, w.institution, i.name, w.reason, w.declared_at, w.declared_by, w.withdrawn_at
                from conflict_withdrawn w join institution i on i.id = w.institution
                union all select 'RECUSED', r.account, null, s.body_name || ' · ' || s.reference, r.reason, r.recused_at, null, null
                from recusal r join submission s on s.id = r.submission
                union all select 'SESSION', j.juror, null, s.body_name || ' · ' || s.reference, j.reason, j.changed_at, null, null
                from session_juror j join session x on x.id = j.session join submission s on s.id = x.submission
                where j.presence = 'RECUSED') l
            join account a on a.id = l.account left join account b on b.id = l.declared_by
            """;

    private final JdbcClient jdbc;

    ConflictBookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ConflictLine> page(ConflictFilter filter, int offset, int limit) {
        return bound("select l.*, a.name as person_name, b.name as by_name " + LINES + where(filter)
                + "order by l.at desc, a.name, l.body offset :offset limit :limit", filter).param("offset", offset).param("limit", limit)
                .query(ConflictBookRows::line).list();
    }

    public int count(ConflictFilter filter) {
        return bound("select count(*) " + LINES + where(filter), filter).query(Integer.class).single();
    }

    public List<Judge> judges(Set<Role> roles) {
        return jdbc.sql("""
                        select a.id, a.name from account a where a.state = 'ACTIVE'
                            and exists (select 1 from account_role r where r.account = a.id and r.role in (:roles))
                        order by a.name, a.email""").param("roles", roles.stream().map(Role::name).toList())
                .query((rs, n) -> new Judge(rs.getObject("id", UUID.class), rs.getString("name"))).list();
    }

    private static String where(ConflictFilter filter) {
        return "where true" + (filter.person().isBlank() ? "" : " and a.name ilike :person") + (filter.body().isBlank() ? "" : " and l.body ilike :body")
                + (filter.kind().isEmpty() ? "" : " and l.kind = :kind") + "\n";
    }

    private JdbcClient.StatementSpec bound(String sql, ConflictFilter filter) {
        return jdbc.sql(sql).param("person", like(filter.person())).param("body", like(filter.body()))
                .param("kind", filter.kind().map(Enum::name).orElse(""));
    }

    private static String like(String text) {
        return "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static ConflictLine line(ResultSet rs, int n) throws SQLException {
        String by = rs.getString("by_name");
        return new ConflictLine(ConflictLine.Kind.valueOf(rs.getString("kind")), rs.getObject("account", UUID.class), rs.getString("person_name"),
                Optional.ofNullable(rs.getObject("institution", UUID.class)), rs.getString("body"), rs.getString("reason"),
                instant(rs, "at").orElseThrow(), by == null ? "" : by, instant(rs, "withdrawn_at"));
    }

    private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
