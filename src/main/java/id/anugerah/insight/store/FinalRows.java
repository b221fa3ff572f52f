package id.anugerah.insight.store;

import id.anugerah.insight.JuryFigures;
import id.anugerah.insight.SessionStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions before the jury, and sheets that are missing. */
@Repository
public class FinalRows {

    private static final String MISSING = "from session_juror j left join scorecard c on c.session = j.session and c.juror = j.juror"
            + " where j.session = n.id and j.presence = 'SEATED' and c.submitted_at is null";

    private final JdbcClient jdbc;

    FinalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On m, a row of submission_stage; needs :now. */
    static String condition(SessionStanding standing) {
        return standing == SessionStanding.NONE
                ? "m.state = 'FINALIST' and not exists (select 1 from session n where n.submission = m.id and n.state <> 'CANCELLED')"
                : "exists (select 1 from session n where n.submission = m.id and " + held(standing) + ")";
    }

    private static String held(SessionStanding standing) {
        return switch (standing) {
            case NONE -> "false";
            case PLANNED -> "n.state = 'PLANNED'";
            case OVERDUE -> "n.state = 'PLANNED' and n.starts_at < :now";
            case OPEN -> "n.state in ('OPEN', 'DISCUSSION')";
            case CLOSED -> "n.state = 'CLOSED'";
            case SHEETS -> "n.state in ('OPEN', 'DISCUSSION') and exists (select 1 " + MISSING + ")";
        };
    }

    public long without(UUID edition) {
        return jdbc.sql("select count(*) from submission_stage m where m.edition = :edition and " + condition(SessionStanding.NONE))
                .param("edition", edition).query(Long.class).single();
    }

    /** By name of the panel; cancelled sessions do not count. */
    public List<JuryFigures.PanelRow> panels(UUID edition, Instant now) {
        String counts = Arrays.stream(SessionStanding.values()).filter(each -> each != SessionStanding.NONE)
                .map(each -> "count(n.id) filter (where " + held(each) + ") as " + each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",\n"));
        return jdbc.sql("select p.id, p.name, coalesce(sum((select count(*) " + MISSING + " and n.state in ('OPEN', 'DISCUSSION'))), 0)"
                        + " as missing,\n" + counts + """

                        from panel p left join session n on n.panel = p.id and n.state <> 'CANCELLED'
                        where p.edition = :edition group by p.id, p.name order by p.name""")
                .param("edition", edition).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new JuryFigures.PanelRow(rs.getObject("id", UUID.class), rs.getString("name"),
                        rs.getLong("planned"), rs.getLong("overdue"), rs.getLong("open"), rs.getLong("closed"), rs.getLong("sheets"),
                        rs.getLong("missing"))).list();
    }

    /** By day of the edition's zone: sessions that stand in the calendar, and how many of them are closed. */
    public List<JuryFigures.Day> days(UUID edition) {
        return jdbc.sql("""
                        select %s as day, count(*) as planned, count(*) filter (where n.state = 'CLOSED') as closed
                        from panel p join edition e on e.id = p.edition join session n on n.panel = p.id and n.state <> 'CANCELLED'
                        where p.edition = :edition group by 1 order by 1""".formatted(DayRows.day("n.starts_at")))
                .param("edition", edition).query((rs, n) -> new JuryFigures.Day(rs.getObject("day", LocalDate.class),
                        rs.getLong("planned"), rs.getLong("closed"))).list();
    }
}
