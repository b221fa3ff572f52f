package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may take what, and what comes next. */
@Repository
public class QueueRows {

    /** The words of the index work_item_waiting. */
    static final String WAITING = "where w.ended_at is null and w.assignee is null and w.candidate <> 'participant' and not w.suspended\n";

    private static final String OLDEST_FIRST = "order by w.created_at, w.reference, w.task limit ";

    private final JdbcClient jdbc;

    QueueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<WorkItem> claimable(Collection<String> candidates, UUID person, int limit) {
        return jdbc.sql(Conflicts.EXCLUDED + WorkItemRows.SELECT + WAITING + "and w.candidate in (:candidates)\n"
                        + Conflicts.NONE + OLDEST_FIRST + ":limit")
                .param("candidates", candidates).param("person", person).param("limit", limit)
                .query(WorkItemRows::item).list();
    }

    public boolean mayTake(String task, UUID person) {
        return jdbc.sql(Conflicts.EXCLUDED + "select count(*) from work_item w where w.task = :task " + Conflicts.NONE)
                .param("task", task).param("person", person).query(Integer.class).single() > 0;
    }

    /** Whether something stands against this person judging the submission. */
    public boolean interested(UUID person, UUID submission) {
        return jdbc.sql(Conflicts.EXCLUDED + "select count(*) from excluded where submission = :submission")
                .param("person", person).param("submission", submission).query(Integer.class).single() > 0;
    }

    /** @param edition absent for any */
    public Optional<WorkItem> lockNext(UUID person, Optional<UUID> edition, List<Box> boxes) {
        String within = edition.isPresent() ? "and w.edition = :edition\n" : "";
        return jdbc.sql(Conflicts.NOT_OFFERED + WorkItemRows.SELECT + WAITING + "and w.box in (:boxes)\n" + within + Conflicts.NONE
                        + OLDEST_FIRST + "1 for update of w skip locked")
                .param("person", person).param("edition", edition.orElse(null), java.sql.Types.OTHER).param("boxes", WorkItemRows.ids(boxes)).query(WorkItemRows::item).optional();
    }

    /**
     * Whoever counts what a person holds, or takes the next for them, waits here for the same person's other window, so that
     * both together cannot go above a limit. Ends with the transaction.
     */
    public void lockHands(UUID person) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 56))").param("person", person.toString())
                .query(Integer.class).single();
    }

    /**
     * Somebody of the tasks' groups who can sign in.
     *
     * @param held  open tasks of these groups in their hands
     * @param own   how many of the chosen tasks are theirs already
     * @param takes how many of them nothing keeps from becoming theirs
     */
    public record Fit(UUID id, String name, int held, int own, int takes) {
    }

    /** By name. */
    public List<Fit> fits(Collection<String> tasks) {
        return jdbc.sql("with chosen as (select * from work_item where task in (:tasks))\n" + """
                        select a.id, a.name, t.own, t.takes, (select count(*) from work_item h where h.ended_at is null
                            and h.assignee = a.id and h.candidate in (select candidate from chosen)) as held
                        from account a cross join lateral (
                        """ + Conflicts.excluded("a.id") + """
                            select count(*) filter (where w.assignee = a.id) as own,
                                count(*) filter (where w.assignee is distinct from a.id\n""" + Conflicts.none("a.id") + """
                                    and exists (select 1 from account_role r where r.account = a.id and lower(r.role) = w.candidate)
                                ) as takes
                            from chosen w) t
                        where a.state = 'ACTIVE' and exists (select 1 from account_role r
                            where r.account = a.id and lower(r.role) in (select candidate from chosen))
                        order by a.name, a.email""").param("tasks", tasks)
                .query((rs, n) -> new Fit(rs.getObject("id", UUID.class), rs.getString("name"), rs.getInt("held"),
                        rs.getInt("own"), rs.getInt("takes"))).list();
    }

    public boolean member(String task, UUID person) {
        return jdbc.sql("""
                        select count(*) from work_item w join account_role r on lower(r.role) = w.candidate
                        join account a on a.id = r.account and a.state = 'ACTIVE'
                        where w.task = :task and a.id = :person""")
                .param("task", task).param("person", person).query(Integer.class).single() > 0;
    }
}
