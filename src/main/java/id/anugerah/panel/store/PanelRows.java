package id.anugerah.panel.store;

import id.anugerah.panel.Panel;
import id.anugerah.panel.PanelSeat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PanelRows {

    private static final String SELECT = """
            select p.*, m.juror, m.background from panel p left join panel_member m on m.panel = p.id
            """;

    private final JdbcClient jdbc;

    PanelRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Panel panel) {
        jdbc.sql("insert into panel (id, edition, name, chair, place) values (:id, :edition, :name, :chair, :place)")
                .param("id", panel.id()).param("edition", panel.edition()).param("name", panel.name())
                .param("chair", panel.chair()).param("place", panel.place()).update();
        panel.members().forEach(member -> insert(panel.id(), member));
    }

    public void insert(UUID panel, Panel.Member member) {
        jdbc.sql("insert into panel_member (panel, juror, background) values (:panel, :juror, :background)")
                .param("panel", panel).param("juror", member.juror()).param("background", member.background().name())
                .update();
    }

    public void delete(UUID panel, UUID juror) {
        jdbc.sql("delete from panel_member where panel = :panel and juror = :juror").param("panel", panel)
                .param("juror", juror).update();
    }

    public Optional<Panel> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = :id order by m.background, m.juror").param("id", id)
                .query(PanelRows::read).stream().findFirst();
    }

    public List<Panel> of(UUID edition) {
        return jdbc.sql(SELECT + "where p.edition = :edition order by p.name, m.background, m.juror").param("edition", edition)
                .query(PanelRows::read);
    }

    /** Sessions ahead are those that are neither closed nor cancelled. */
    public List<PanelSeat> seatsOf(UUID person) {
        return jdbc.sql("""
                        select e.name as edition, p.name as panel, p.chair = :person as chair, m.background,
                            (select count(*) from session x where x.panel = p.id and x.state not in ('CLOSED', 'CANCELLED')) as ahead
                        from panel p join edition e on e.id = p.edition
                        left join panel_member m on m.panel = p.id and m.juror = :person
                        where p.chair = :person or m.juror is not null
                        order by e.year desc, e.name, p.name""")
                .param("person", person).query((rs, n) -> new PanelSeat(rs.getString("edition"), rs.getString("panel"),
                        rs.getBoolean("chair"), Optional.ofNullable(rs.getString("background")).map(Panel.Background::valueOf),
                        rs.getInt("ahead"))).list();
    }

    /** Names of accounts, by account. */
    public Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from account where id = any(:people)").param("people", people.toArray(UUID[]::new))
                .query((rs, n) -> names.put(rs.getObject("id", UUID.class), rs.getString("name"))).list();
        return names;
    }

    private static List<Panel> read(ResultSet rs) throws SQLException {
        Map<UUID, Panel> panels = new LinkedHashMap<>();
        while (rs.next()) {
            UUID id = rs.getObject("id", UUID.class);
            if (!panels.containsKey(id)) {
                panels.put(id, new Panel(id, rs.getObject("edition", UUID.class), rs.getString("name"),
                        rs.getObject("chair", UUID.class), rs.getString("place"), new ArrayList<>()));
            }
            UUID juror = rs.getObject("juror", UUID.class);
            if (juror != null) {
                panels.get(id).members().add(new Panel.Member(juror, Panel.Background.valueOf(rs.getString("background"))));
            }
        }
        return List.copyOf(panels.values());
    }
}
