package id.anugerah.insight.store;

import id.anugerah.insight.Facet;
import id.anugerah.insight.SessionStanding;
import id.anugerah.insight.Slice;
import id.anugerah.insight.Stage;
import id.anugerah.insight.TaskStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A slice as conditions on m, a row of submission_stage, and e, its edition: the same words that the figures are counted with. */
@Repository
public class SliceRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    SliceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@link Facet#FILLED} is not looked at: it follows from the instrument. */
    public Set<UUID> members(UUID edition, Slice slice) {
        StringBuilder sql = new StringBuilder("select m.id from submission_stage m join edition e on e.id = m.edition where e.id = :edition");
        Map<String, Object> values = new HashMap<>(Map.of("edition", edition, "now", clock.instant().atOffset(ZoneOffset.UTC)));
        slice.facets().forEach((facet, value) -> {
            if (facet != Facet.FILLED && facet != Facet.TASK) {
                sql.append("\nand ").append(condition(facet, value, slice, values));
            }
        });
        return new HashSet<>(jdbc.sql(sql.toString()).params(values).query(UUID.class).list());
    }

    private static String condition(Facet facet, String value, Slice slice, Map<String, Object> values) {
        return switch (facet) {
            case STAGE -> StageRows.reached(Stage.valueOf(value));
            case UNGROUPED -> "m.grouping is null";
            case TYPE -> bound(values, "type", value, "m.type = :type");
            case PROVINCE -> value.equals("-") ? "m.province is null" : bound(values, "province", value, "m.province = :province");
            case REGISTERED -> bound(values, "registered", LocalDate.parse(value), DayRows.day("m.registered_at") + " = :registered");
            case SUBMITTED -> bound(values, "submitted", LocalDate.parse(value), DayRows.day("m.submitted_at") + " = :submitted");
            case VERIFIED -> bound(values, "verified", LocalDate.parse(value), "m.verified and " + DayRows.day(
                    "(select max(v.finished_at) from verification v where v.submission = m.id and " + DayRows.OPINION + ")") + " = :verified");
            case QUEUE -> bound(values, "box", value, "exists (select 1 from work_item w where w.submission = m.id and w.box = :box"
                    + " and w.ended_at is null" + standing(slice.facets().get(Facet.TASK)) + ")");
            case SESSION -> FinalRows.condition(SessionStanding.valueOf(value));
            case SESSION_DAY -> bound(values, "sessionDay", LocalDate.parse(value), "exists (select 1 from session n where n.submission = m.id"
                    + " and n.state <> 'CANCELLED' and " + DayRows.day("n.starts_at") + " = :sessionDay)");
            case PANEL -> bound(values, "panel", UUID.fromString(value), "exists (select 1 from session n where n.submission = m.id"
                    + " and n.panel = :panel and n.state <> 'CANCELLED')");
            case VERIFIER -> bound(values, "verifier", UUID.fromString(value.substring(0, 36)), "exists (select 1 from verification v"
                    + " where v.submission = m.id and v.verifier = :verifier and v.round in ('FIRST', 'SECOND') and " + opinion(value.substring(37)) + ")");
            case FILLED, TASK -> throw new IllegalStateException(facet.name());
        };
    }

    private static String opinion(String fate) {
        String today = DayRows.day("cast(:now as timestamptz)");
        return switch (fate) {
            case "OPEN" -> "v.state = 'OPEN'";
            case "TODAY" -> "v.state = 'FINISHED' and " + DayRows.day("v.finished_at") + " >= " + today;
            case "WEEK" -> "v.state = 'FINISHED' and " + DayRows.day("v.finished_at") + " >= " + today + " - 6";
            default -> "v.state = 'FINISHED'";
        };
    }

    private static String standing(String word) {
        return word == null ? "" : " and " + EvaluationRows.condition(TaskStanding.valueOf(word));
    }

    private static String bound(Map<String, Object> values, String name, Object value, String sql) {
        values.put(name, value);
        return sql;
    }
}
