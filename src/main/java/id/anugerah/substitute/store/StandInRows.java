package id.anugerah.substitute.store;

import id.anugerah.access.Role;
import id.anugerah.substitute.Colleague;
import id.anugerah.substitute.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StandInRows {

    private static final String SELECT = """
            select z.*, p.name as person_name, s.name as substitute_name
            from stand_in z join account p on p.id = z.person join account s on s.id = z.substitute
            """;

    private static final String COLLEAGUES = """
            select a.id, a.name from account a where a.state = 'ACTIVE'
                and (select count(*) from account_role r where r.account = a.id and r.role in (:roles)) >= :least
            order by a.name, a.email""";

    private final JdbcClient jdbc;

    StandInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends nobody else says who is away: no chain comes to be by two at once. */
    public void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('stand_in', 90))").query(Integer.class).single();
    }

    public void insert(StandIn one, UUID by, Instant now) {
        jdbc.sql("""
                        insert into stand_in (id, person, substitute, from_at, to_at, note, told_by, told_at)
                        values (:id, :person, :substitute, :from, :to, :note, :by, :now)""")
                .param("id", one.id()).param("person", one.person()).param("substitute", one.substitute()).param("from", at(one.from()))
                .param("to", at(one.to())).param("note", one.note()).param("by", by).param("now", at(now)).update();
    }

    /** Ends what has begun; what has not begun was never there. */
    public void end(StandIn one, Instant now) {
        if (one.from().isBefore(now)) {
            jdbc.sql("update stand_in set to_at = :now where id = :id").param("now", at(now)).param("id", one.id()).update();
        } else {
            jdbc.sql("delete from stand_in where id = :id").param("id", one.id()).update();
        }
    }

    public Optional<StandIn> find(UUID id, Instant now) {
        return jdbc.sql(SELECT + "where z.id = :id and z.to_at > :now").param("id", id).param("now", at(now)).query(StandInRows::read).optional();
    }

    public List<StandIn> of(UUID person, Instant now) {
        return jdbc.sql(SELECT + "where (z.person = :person or z.substitute = :person) and z.to_at > :now order by z.from_at, p.name, z.id")
                .param("person", person).param("now", at(now)).query(StandInRows::read).list();
    }

    public List<StandIn> all(Instant now) {
        return jdbc.sql(SELECT + "where z.to_at > :now order by z.from_at, p.name, z.id").param("now", at(now)).query(StandInRows::read).list();
    }

    public Stream<StandIn> during(Instant from, Instant to) {
        return jdbc.sql(SELECT + "where z.from_at < :to and z.to_at > :from order by z.from_at, z.id").param("from", at(from))
                .param("to", at(to)).query(StandInRows::read).list().stream();
    }

    public Map<UUID, Instant> away(Instant now) {
        Map<UUID, Instant> away = new HashMap<>();
        jdbc.sql("select person, to_at from stand_in where from_at <= :now and to_at > :now").param("now", at(now))
                .query((rs, n) -> away.put(rs.getObject("person", UUID.class), instant(rs, "to_at"))).list();
        return away;
    }

    public List<Colleague> withAll(Set<Role> roles) {
        return colleagues(roles, roles.size());
    }

    public List<Colleague> withAny(Set<Role> roles) {
        return colleagues(roles, 1);
    }

    private List<Colleague> colleagues(Set<Role> roles, int least) {
        return jdbc.sql(COLLEAGUES).param("roles", roles.stream().map(Role::name).toList()).param("least", least)
                .query((rs, n) -> new Colleague(rs.getObject("id", UUID.class), rs.getString("name"))).list();
    }

    private static StandIn read(ResultSet rs, int n) throws SQLException {
        return new StandIn(rs.getObject("id", UUID.class), rs.getObject("person", UUID.class), rs.getString("person_name"),
                rs.getObject("substitute", UUID.class), rs.getString("substitute_name"), instant(rs, "from_at"), instant(rs, "to_at"),
                rs.getString("note"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
