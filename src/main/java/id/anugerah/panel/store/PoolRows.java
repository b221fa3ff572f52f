package id.anugerah.panel.store;

import id.anugerah.panel.Panel;
import id.anugerah.panel.Pool;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pools and their members, with what stands against each in an edition. */
@Repository
public class PoolRows {

    private static final String ALL = """
            with finalists as (select id, institution from submission where edition = :edition and state in ('FINALIST', 'SCORED'))
            select p.id, p.name, m.juror, a.name as juror_name, m.background,
                a.state = 'ACTIVE' and exists (select 1 from account_role r where r.account = a.id and r.role = 'JUROR') as available,
                (select count(*) from panel_member x join panel y on y.id = x.panel where x.juror = a.id and y.edition = :edition) as seats,
                (select count(*) from finalists f where f.institution = a.institution
                    or exists (select 1 from conflict_declaration d where d.account = a.id and d.institution = f.institution)
                    or exists (select 1 from recusal r where r.account = a.id and r.submission = f.id)) as conflicts,
                (select count(*) from absence b where b.account = a.id and b.to_at > :now) as absences
            from panel_pool p left join panel_pool_member m on m.pool = p.id left join account a on a.id = m.juror
            order by p.name, m.background, a.name, m.juror""";

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Pool> all(UUID edition, Instant now) {
        return jdbc.sql(ALL).param("edition", edition).param("now", now.atOffset(ZoneOffset.UTC)).query(PoolRows::read);
    }

    /** Until this transaction ends nobody else makes a pool: of two with one name one is told. */
    public void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('panel_pool', 91))").query(Integer.class).single();
    }

    public boolean knows(String name) {
        return jdbc.sql("select count(*) from panel_pool where lower(name) = lower(:name)").param("name", name).query(Integer.class).single() > 0;
    }

    public boolean exists(UUID pool) {
        return jdbc.sql("select count(*) from panel_pool where id = :id").param("id", pool).query(Integer.class).single() > 0;
    }

    public void insert(UUID id, String name) {
        jdbc.sql("insert into panel_pool (id, name) values (:id, :name)").param("id", id).param("name", name).update();
    }

    public void put(UUID pool, Panel.Member member) {
        jdbc.sql("""
                        insert into panel_pool_member (pool, juror, background) values (:pool, :juror, :background)
                        on conflict (pool, juror) do update set background = excluded.background""")
                .param("pool", pool).param("juror", member.juror()).param("background", member.background().name()).update();
    }

    public boolean take(UUID pool, UUID juror) {
        return jdbc.sql("delete from panel_pool_member where pool = :pool and juror = :juror").param("pool", pool).param("juror", juror).update() == 1;
    }

    public boolean remove(UUID pool) {
        return jdbc.sql("delete from panel_pool where id = :id").param("id", pool).update() == 1;
    }

    private static List<Pool> read(ResultSet rs) throws SQLException {
        Map<UUID, Pool> pools = new LinkedHashMap<>();
        while (rs.next()) {
            UUID id = rs.getObject("id", UUID.class);
            if (!pools.containsKey(id)) {
                pools.put(id, new Pool(id, rs.getString("name"), new ArrayList<>()));
            }
            UUID juror = rs.getObject("juror", UUID.class);
            if (juror != null) {
                pools.get(id).members().add(new Pool.Member(juror, rs.getString("juror_name"), Panel.Background.valueOf(rs.getString("background")),
                        rs.getBoolean("available"), rs.getInt("seats"), rs.getInt("conflicts"), rs.getInt("absences")));
            }
        }
        return List.copyOf(pools.values());
    }
}
