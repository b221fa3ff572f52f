package id.anugerah.process.worklist.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the work list and the engine's open tasks differ, seen in one snapshot of the database. */
@Repository
public class TaskDifferences {

    /** @param task id of the engine's task; @param cause "missing", "stale", "due" or "box" */
    public record Difference(String task, String cause) {
    }

    private final JdbcClient sql;

    TaskDifferences(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty as long as both are written in one transaction, which is what this is there to prove. */
    public List<Difference> find() {
        return sql.sql("""
                select coalesce(task.id_, item.task) as task,
                       case when item.task is null then 'missing'
                            when task.id_ is null then 'stale'
                            when task.task_def_key_ <> lower(item.box) then 'box'
                            else 'due' end as cause
                from engine.act_ru_task task
                full join (select * from work_item where ended_at is null) item on item.task = task.id_
                where item.task is null or task.id_ is null
                   or task.task_def_key_ <> lower(item.box)
                   or date_trunc('second', task.due_date_ at time zone current_setting('TimeZone'))
                      is distinct from date_trunc('second', item.due_at)
                order by 1
                """).query(Difference.class).list();
    }
}
