package id.anugerah.outcome.store;

import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StandingRows {

    private static final String GROUP = """
            s.edition = :edition and s.grouping = :group and s.verified_num is not null
            and s.state not in ('WITHDRAWN', 'DISQUALIFIED')""";

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param instrument version that the body was assessed by */
    public record Body(UUID instrument, Map<String, Option> counted) {
    }

    /** Changes whenever a verified total of the group does. */
    public String mark(UUID edition, Group group) {
        return jdbc.sql("select count(*) || ':' || coalesce(md5(string_agg(s.id || ':' || s.verified_num || '/' || s.verified_den,"
                        + " ',' order by s.id)), '') from submission s where " + GROUP)
                .param("edition", edition).param("group", group.name()).query(String.class).single();
    }

    /** What counted for every indicator of every body of the group. */
    public Map<UUID, Body> of(UUID edition, Group group) {
        Map<UUID, Body> bodies = new LinkedHashMap<>();
        jdbc.sql("select s.id, s.instrument, v.indicator, v.option from verified_indicator v"
                        + " join submission s on s.id = v.submission where " + GROUP)
                .param("edition", edition).param("group", group.name())
                .query((rs, n) -> bodies.computeIfAbsent(rs.getObject("id", UUID.class),
                        key -> new Body(uuid(rs), new HashMap<>())).counted()
                        .put(rs.getString("indicator"), Option.valueOf(rs.getString("option")))).list();
        return bodies;
    }

    private static UUID uuid(java.sql.ResultSet rs) {
        try {
            return rs.getObject("instrument", UUID.class);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
