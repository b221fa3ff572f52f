package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class WorkItemRows {

    static final String SELECT = """
            select w.*, coalesce(s.body_name, e.name) as body_name
            from work_item w join edition e on e.id = w.edition left join submission s on s.id = w.submission
            """;

    private final JdbcClient jdbc;

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String task, Box box, String formKey, String process, UUID key, String candidate, Instant due, Instant now) {
        jdbc.sql("""
                        insert into work_item (task, box, form_key, process, edition, submission, reference, grouping,
                                               candidate, created_at, due_at)
                        select :task, :box, :form_key, :process, coalesce(s.edition, k.key), s.id, s.reference, s.grouping,
                               :candidate, :now, :due
                        from (select cast(:key as uuid) as key) k left join submission s on s.id = k.key""")
                .param("task", task).param("box", box.id()).param("form_key", formKey).param("process", process)
                .param("key", key)
                .param("candidate", candidate).param("now", at(now)).param("due", at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** @return false when the task has ended or somebody holds it: of several at once one finds it free */
    public boolean claim(String task, UUID person, Instant now) {
        return jdbc.sql("""
                        update work_item set assignee = :person, claimed_at = :now, follow_up = null
                        where task = :task and ended_at is null and assignee is null""")
                .param("person", person).param("now", at(now)).param("task", task).update() == 1;
    }

    /**
     * Gives an open task to a person, or to nobody; a follow-up date is its holder's and goes with them.
     *
     * @return false when the task has ended
     */
    public boolean give(String task, UUID person, Instant now) {
        return jdbc.sql("""
                        update work_item set assignee = :person, claimed_at = :now,
                            follow_up = case when assignee = :person then follow_up end
                        where task = :task and ended_at is null""")
                .param("person", person, Types.OTHER).param("now", person == null ? null : at(now),
                        Types.TIMESTAMP_WITH_TIMEZONE).param("task", task).update() == 1;
    }

    /** The open task, held until the transaction ends: nobody claims it while it is being completed. */
    public Optional<WorkItem> lock(String task) {
        return jdbc.sql(SELECT + "where w.task = :task and w.ended_at is null for update of w").param("task", task)
                .query(WorkItemRows::item).optional();
    }

    /** Open tasks of a case; nobody claims one of them until the transaction ends. */
    public void lockOpen(UUID submission) {
        jdbc.sql("select task from work_item where submission = :submission and ended_at is null order by task for update")
                .param("submission", submission).query(String.class).list();
    }

    /** Writes only a date that is another one. */
    public void setDue(String task, Instant due) {
        jdbc.sql("update work_item set due_at = :due where task = :task and due_at is distinct from :due")
                .param("due", at(due), Types.TIMESTAMP_WITH_TIMEZONE).param("task", task).update();
    }

    public void move(String task, Box box, String formKey) {
        jdbc.sql("update work_item set box = :box, form_key = :form_key where task = :task")
                .param("box", box.id()).param("form_key", formKey).param("task", task).update();
    }

    public void setSuspended(String task, boolean suspended) {
        jdbc.sql("update work_item set suspended = :suspended where task = :task").param("suspended", suspended).param("task", task).update();
    }

    public void setFollowUp(String task, LocalDate day) {
        jdbc.sql("update work_item set follow_up = :day where task = :task").param("day", day, Types.DATE).param("task", task)
                .update();
    }

    public void see(String task, UUID person) {
        jdbc.sql("insert into work_item_seen (account, task) values (:person, :task) on conflict do nothing")
                .param("person", person).param("task", task).update();
    }

    public void unsee(String task, UUID person) {
        jdbc.sql("delete from work_item_seen where account = :person and task = :task").param("person", person)
                .param("task", task).update();
    }

    public void end(String task, String outcome, UUID by, Instant now) {
        jdbc.sql("update work_item set ended_at = :now, ended_by = :by, outcome = :outcome where task = :task")
                .param("now", at(now)).param("by", by, Types.OTHER).param("outcome", outcome).param("task", task).update();
    }

    public Optional<WorkItem> find(String task) {
        return jdbc.sql(SELECT + "where w.task = :task").param("task", task).query(WorkItemRows::item).optional();
    }

    /** Those of these tasks that are open. */
    public List<WorkItem> open(Collection<String> tasks) {
        return jdbc.sql(SELECT + "where w.task in (:tasks) and w.ended_at is null order by w.created_at, w.reference, w.task")
                .param("tasks", tasks).query(WorkItemRows::item).list();
    }

    public Optional<WorkItem> open(Box box, UUID key) {
        return jdbc.sql(SELECT + """
                        where w.ended_at is null and w.box = :box
                          and (w.submission = :key or (w.edition = :key and w.submission is null))""")
                .param("box", box.id()).param("key", key).query(WorkItemRows::item).optional();
    }

    public List<WorkItem> mine(UUID person, int limit) {
        return jdbc.sql(SELECT + """
                        where w.ended_at is null and w.assignee = :person
                        order by w.due_at nulls last, w.created_at limit :limit""")
                .param("person", person).param("limit", limit).query(WorkItemRows::item).list();
    }

    /** Whether the task is about that institution or one of its units. */
    public boolean ofInstitution(String task, UUID institution) {
        return jdbc.sql("""
                        select count(*) from work_item w join submission s on s.id = w.submission
                        where w.task = :task and s.institution = :institution""")
                .param("task", task).param("institution", institution).query(Integer.class).single() > 0;
    }

    public int held(UUID person, List<Box> boxes) {
        return jdbc.sql("select count(*) from work_item where ended_at is null and assignee = :person and box in (:boxes)")
                .param("person", person).param("boxes", ids(boxes)).query(Integer.class).single();
    }

    public int openCount(UUID edition, List<Box> boxes) {
        return jdbc.sql("select count(*) from work_item where ended_at is null and edition = :edition and box in (:boxes)")
                .param("edition", edition).param("boxes", ids(boxes)).query(Integer.class).single();
    }

    static List<String> ids(Collection<Box> boxes) {
        return boxes.stream().map(Box::id).toList();
    }

    static WorkItem item(ResultSet rs, int n) throws SQLException {
        return new WorkItem(rs.getString("task"), new Box(rs.getString("box")), rs.getString("form_key"),
                rs.getObject("edition", UUID.class), rs.getObject("submission", UUID.class), rs.getString("grouping"), rs.getString("reference"),
                rs.getString("body_name"), rs.getString("candidate"), rs.getObject("assignee", UUID.class),
                instant(rs, "created_at"), instant(rs, "claimed_at"), instant(rs, "due_at"), instant(rs, "ended_at"));
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
