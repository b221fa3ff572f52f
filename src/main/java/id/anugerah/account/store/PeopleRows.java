package id.anugerah.account.store;

import id.anugerah.access.Role;
import id.anugerah.account.Listed;
import id.anugerah.account.PeopleFilter;
import id.anugerah.account.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as a list shows them. */
@Repository
public class PeopleRows {

    private static final String STANDING = """
            case when v.revoked_at is not null then 'REVOKED' when a.state = 'PENDING' and v.account is null then 'WAITING'
                when a.state = 'PENDING' and v.expires_at <= :now then 'LAPSED' when a.state = 'PENDING' then 'INVITED'
                else a.state end""";

    private static final String FROM = """
            from account a left join institution i on i.id = a.institution left join staff_invitation v on v.account = a.id
            """;

    private static final String SELECT = "select a.id, a.name, a.email, a.last_sign_in, i.name as institution, " + STANDING + " as standing,\n"
            + "(select array_agg(r.role) from account_role r where r.account = a.id) as roles\n" + FROM;

    /** Numbers in names by their size: each is padded, and cut to eight digits. */
    private static final String NATURAL =
            "regexp_replace(regexp_replace(lower(a.name), '\\d+', '00000000\\&', 'g'), '0*(\\d{8})(?!\\d)', '\\1', 'g')";

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Listed> page(PeopleFilter filter, int offset, int limit, Instant now) {
        return bound(SELECT + where(filter) + "order by " + order(filter) + " offset :offset limit :limit", filter, now)
                .param("offset", offset).param("limit", limit).query(PeopleRows::listed).list();
    }

    public int count(PeopleFilter filter, Instant now) {
        return bound("select count(*) " + FROM + where(filter), filter, now).query(Integer.class).single();
    }

    public Optional<Listed> find(UUID person, Instant now) {
        return jdbc.sql(SELECT + "where a.id = :person").param("person", person).param("now", now.atOffset(ZoneOffset.UTC))
                .query(PeopleRows::listed).optional();
    }

    private static String where(PeopleFilter filter) {
        return "where " + (filter.role().isPresent() ? "exists (select 1 from account_role r where r.account = a.id and r.role = :role)"
                : "(v.account is not null or exists (select 1 from account_role r where r.account = a.id and r.role <> 'PARTICIPANT'))")
                + "\nand " + STANDING + (filter.standing().isPresent() ? " = :standing" : " <> 'REVOKED'")
                + (filter.text().isBlank() ? "" : "\nand (a.name ilike :text or a.email ilike :text and a.email not like '%.invalid')") + "\n";
    }

    private static String order(PeopleFilter filter) {
        String column = switch (filter.order()) {
            case NAME -> NATURAL;
            case EMAIL -> "a.email";
            case STANDING -> "standing";
            case INSTITUTION -> "i.name";
            case LAST_SIGN_IN -> "a.last_sign_in";
        };
        return column + (filter.descending() ? " desc nulls last, " : " asc nulls last, ") + NATURAL + ", a.email";
    }

    private JdbcClient.StatementSpec bound(String sql, PeopleFilter filter, Instant now) {
        return jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC)).param("role", filter.role().map(Role::name).orElse(""))
                .param("standing", filter.standing().map(Standing::name).orElse(""))
                .param("text", "%" + filter.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static Listed listed(ResultSet rs, int n) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (rs.getArray("roles") != null) {
            for (String role : (String[]) rs.getArray("roles").getArray()) {
                roles.add(Role.valueOf(role));
            }
        }
        String email = rs.getString("email");
        String institution = rs.getString("institution");
        return new Listed(rs.getObject("id", UUID.class), rs.getString("name"), email.endsWith(".invalid") ? "" : email,
                Set.copyOf(roles), Standing.valueOf(rs.getString("standing")), institution == null ? "" : institution,
                StaffInvitationRows.instant(rs, "last_sign_in"));
    }
}
