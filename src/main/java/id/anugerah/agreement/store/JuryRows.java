package id.anugerah.agreement.store;

import id.anugerah.agreement.ClosedSession;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets that count: handed in, by jurors who kept their seat, in closed sessions. */
@Repository
public class JuryRows {

    private static final String COUNTED = """
            from session x join submission s on s.id = x.submission join panel p on p.id = x.panel
            join session_juror j on j.session = x.id and j.presence = 'SEATED'
            join scorecard c on c.session = x.id and c.juror = j.juror and c.submitted_at is not null
            where s.edition = :edition and x.state = 'CLOSED'
            """;

    private final JdbcClient jdbc;

    JuryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time. */
    public List<ClosedSession> closed(UUID edition) {
        Map<UUID, ClosedSession> sessions = new LinkedHashMap<>();
        jdbc.sql("""
                        select counted.*, q.criterion, q.points from (select x.id, x.starts_at, s.reference, s.id as submission, s.grouping,
                            p.id as panel, p.name as panel_name, j.juror\s""" + COUNTED + """
                        ) counted join score q on q.session = counted.id and q.juror = counted.juror
                        order by counted.starts_at, counted.reference""")
                .param("edition", edition).query((rs, n) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    if (!sessions.containsKey(id)) {
                        sessions.put(id, new ClosedSession(rs.getObject("submission", UUID.class), rs.getString("grouping"),
                                rs.getObject("panel", UUID.class), rs.getString("panel_name"), new HashMap<>()));
                    }
                    return sessions.get(id).cards().computeIfAbsent(rs.getObject("juror", UUID.class), key -> new HashMap<>())
                            .put(rs.getString("criterion"), rs.getInt("points"));
                }).list();
        return List.copyOf(sessions.values());
    }

    /** Names of the jurors, by account. */
    public Map<UUID, String> names(UUID edition) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, name from account where id in (select j.juror " + COUNTED + ")").param("edition", edition)
                .query((rs, n) -> names.put(rs.getObject("id", UUID.class), rs.getString("name"))).list();
        return names;
    }
}
