package id.anugerah.worklist.store;

import id.anugerah.worklist.Box;
import id.anugerah.worklist.CaseTask;
import id.anugerah.worklist.OpenTask;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OpenTaskRows {

    private final JdbcClient jdbc;

    OpenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<OpenTask> in(UUID edition, List<Box> boxes) {
        return jdbc.sql("""
                        select w.box, w.submission, s.reference, s.body_name, w.assignee is not null as claimed
                        from work_item w join submission s on s.id = w.submission
                        where w.ended_at is null and w.edition = :edition and w.box in (:boxes)
                        order by s.reference, w.box""")
                .param("edition", edition).param("boxes", boxes.stream().map(Box::id).toList())
                .query((rs, n) -> new OpenTask(new Box(rs.getString("box")), rs.getObject("submission", UUID.class),
                        rs.getString("reference"), rs.getString("body_name"), rs.getBoolean("claimed"))).list();
    }

    public List<CaseTask> of(UUID key) {
        return jdbc.sql("""
                        select w.*, a.name as holder from work_item w left join account a on a.id = w.assignee
                        where w.ended_at is null and w.candidate <> 'participant'
                          and (w.submission = :key or (w.edition = :key and w.submission is null))
                        order by w.created_at, w.box""")
                .param("key", key).query((rs, n) -> new CaseTask(rs.getString("task"), new Box(rs.getString("box")),
                        Optional.ofNullable(rs.getString("holder")), WorkItemRows.instant(rs, "created_at"),
                        Optional.ofNullable(WorkItemRows.instant(rs, "due_at")))).list();
    }
}
