package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.Groups;
import id.anugerah.worklist.Sort;
import id.anugerah.worklist.Tab;
import id.anugerah.worklist.TaskCount;
import id.anugerah.worklist.TaskQuery;
import id.anugerah.worklist.TaskRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tabs of the work list. One place says which rows a tab has, so that its number and its rows cannot differ. */
@Repository
public class ListRows {

    private static final String FROM = """
            from work_item w join edition e on e.id = w.edition left join submission s on s.id = w.submission
            left join account h on h.id = w.assignee
            """;

    /** Of an objection whose answer is late. */
    private static final String ESCALATED = "p.ended_at is null and p.box = '" + Box.TASK_JUDGE_OBJECTION.id() + "' and exists "
            + "(select 1 from objection o where o.submission = p.submission and o.escalated_at is not null) as escalated";

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcClient cursor;

    ListRows(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        JdbcTemplate some = new JdbcTemplate(database);
        some.setFetchSize(AT_ONCE);
        this.cursor = JdbcClient.create(some);
    }

    /** Rows of a tab. @param all how many there are without the limit; 0 unless it was counted */
    public record Found(List<TaskRow> rows, int all) {
    }

    /** @param counted whether to count what the limit cuts off: then every row that passes the filter is read */
    public Found page(TaskQuery query, boolean counted, UUID person, Groups groups, Instant now) {
        List<Found> rows = statement(jdbc, query, counted, person, groups, now)
                .query((rs, n) -> new Found(List.of(row(rs, n)), rs.getInt("number"))).list();
        return new Found(rows.stream().flatMap(one -> one.rows().stream()).toList(), rows.isEmpty() ? 0 : rows.get(0).all());
    }

    /** The same rows one by one as they come from the database, so that many need no room. */
    public void each(TaskQuery query, UUID person, Groups groups, Instant now, Consumer<TaskRow> reader) {
        try (Stream<TaskRow> rows = statement(cursor, query, false, person, groups, now).query(ListRows::row).stream()) {
            rows.forEach(reader);
        }
    }

    private JdbcClient.StatementSpec statement(JdbcClient client, TaskQuery query, boolean counted, UUID person,
                                                Groups groups, Instant now) {
        String inner = "select w.*, coalesce(s.body_name, e.name) as body_name, h.name as holder, "
                + (counted ? "count(*) over ()" : "0") + " as number\n" + FROM + where(query.tab())
                + ListFilter.sql(query.filter()) + "order by " + order(query) + " limit :limit";
        JdbcClient.StatementSpec statement = client.sql(Conflicts.EXCLUDED + """
                select p.*, exists (select 1 from work_item_seen x where x.account = :person and x.task = p.task) as seen,
                    (select q.due_at\s""" + ListFilter.ASKED.formatted("p") + ") as asked_until,\n" + ESCALATED + "\nfrom (" + inner + ") p");
        return bound(statement, person, groups).params(ListFilter.values(query.filter(), now)).param("limit", query.limit());
    }

    /** All tabs at once. */
    public List<TaskCount> counts(UUID person, Groups groups) {
        String kinds = Stream.of(Tab.values()).map(tab -> "select '" + tab + "' as tab, w.box, w.grouping, w.edition, count(*) as number\n"
                + "from work_item w " + where(tab) + "group by w.box, w.grouping, w.edition").collect(Collectors.joining("\nunion all\n"));
        return bound(jdbc.sql(Conflicts.EXCLUDED + kinds), person, groups).query((rs, n) -> new TaskCount(
                Tab.valueOf(rs.getString("tab")), new Box(rs.getString("box")), rs.getString("grouping"),
                rs.getObject("edition", UUID.class), rs.getInt("number"))).list();
    }

    private static String where(Tab tab) {
        return switch (tab) {
            case MINE -> "where w.ended_at is null and w.assignee = :person\n";
            case CLAIMABLE -> QueueRows.WAITING + "and w.candidate in (:own)\n" + Conflicts.NONE;
            case TEAM -> """
                    where w.ended_at is null and w.candidate <> 'participant'
                      and (w.candidate in (:all) and w.assignee is not null and w.assignee <> :person
                          or w.candidate in (:led) and w.assignee is null)
                    """ + Conflicts.NONE;
            case DONE -> "where w.ended_at is not null and w.ended_by = :person and w.outcome = 'complete'\n";
        };
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, UUID person, Groups groups) {
        return statement.param("person", person).param("own", Groups.orNobody(groups.own()))
                .param("led", Groups.orNobody(groups.led())).param("all", Groups.orNobody(groups.all()));
    }

    /** What is equal by every key stands as it has waited. */
    private static String order(TaskQuery query) {
        List<Sort> keys = query.sort().isEmpty() ? own(query.tab()) : query.sort();
        return Stream.concat(keys.stream().map(key -> column(key.column()) + (key.descending() ? " desc" : "") + " nulls last"),
                Stream.of("w.created_at", "w.reference", "w.task")).distinct().collect(Collectors.joining(", "));
    }

    private static List<Sort> own(Tab tab) {
        return switch (tab) {
            case MINE -> List.of(new Sort(Sort.Column.DUE, false));
            case CLAIMABLE -> List.of();
            case TEAM -> List.of(new Sort(Sort.Column.HOLDER, false), new Sort(Sort.Column.DUE, false));
            case DONE -> List.of(new Sort(Sort.Column.DONE, true));
        };
    }

    private static String column(Sort.Column column) {
        return switch (column) {
            case BODY -> "lower(coalesce(s.body_name, e.name))";
            case TASK -> "w.box";
            case GROUP -> "w.grouping";
            case SINCE -> "w.created_at";
            case DUE -> "w.due_at";
            case HOLDER -> "lower(h.name)";
            case FOLLOW_UP -> "w.follow_up";
            case DONE -> "w.ended_at";
        };
    }

    private static TaskRow row(ResultSet rs, int n) throws SQLException {
        return new TaskRow(WorkItemRows.item(rs, n), rs.getString("holder"), !rs.getBoolean("seen"),
                rs.getObject("follow_up", LocalDate.class), WorkItemRows.instant(rs, "asked_until"),
                rs.getBoolean("escalated"), rs.getBoolean("suspended"));
    }
}
