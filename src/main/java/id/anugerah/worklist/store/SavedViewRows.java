package id.anugerah.worklist.store;

import id.anugerah.worklist.SavedView;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SavedViewRows {

    private final JdbcClient jdbc;

    SavedViewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedView> of(UUID person, Collection<String> groups) {
        return jdbc.sql("""
                        select v.*, v.owner = :person as own, a.name as owner_name
                        from saved_view v join account a on a.id = v.owner
                        where v.owner = :person or v.shared_with in (:groups)
                        order by v.owner <> :person, lower(v.name), a.name""")
                .param("person", person).param("groups", groups)
                .query((rs, n) -> new SavedView(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("query"),
                        rs.getString("shared_with"), rs.getBoolean("own"), rs.getString("owner_name"))).list();
    }

    /** How many a person keeps besides the one of that name. */
    public int count(UUID owner, String name) {
        return jdbc.sql("select count(*) from saved_view where owner = :owner and name <> :name").param("owner", owner)
                .param("name", name).query(Integer.class).single();
    }

    public void save(UUID id, UUID owner, String name, String query, String sharedWith, Instant now) {
        jdbc.sql("""
                        insert into saved_view (id, owner, name, query, shared_with, saved_at)
                        values (:id, :owner, :name, :query, :shared, :now)
                        on conflict (owner, name) do update
                            set query = excluded.query, shared_with = excluded.shared_with, saved_at = excluded.saved_at""")
                .param("id", id).param("owner", owner).param("name", name).param("query", query)
                .param("shared", sharedWith, Types.VARCHAR).param("now", WorkItemRows.at(now)).update();
    }

    public void delete(UUID id, UUID owner) {
        jdbc.sql("delete from saved_view where id = :id and owner = :owner").param("id", id).param("owner", owner).update();
    }
}
