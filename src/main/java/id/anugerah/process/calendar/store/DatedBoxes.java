package id.anugerah.process.calendar.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads act_ru_job and act_ru_task: the engine has no query by edition. */
@Repository
public class DatedBoxes {

    private static final String OF_EDITION = """
             and p.business_key_ in (select cast(s.id as text) from submission s where s.edition = :edition
                                     union all select cast(:edition as text))
            order by 1
            """;

    /** @param id of the engine's timer or task; @param definition id of the version that the case runs on */
    public record Dated(String id, String definition, String process, String box, Optional<Instant> due) {
    }

    private final JdbcClient sql;

    DatedBoxes(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Dated> timers(UUID edition) {
        return read(edition, """
                select j.id_ as id, j.process_def_id_ as definition, j.process_def_key_ as process, d.act_id_ as box, j.duedate_ as due
                from engine.act_ru_job j
                join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
                join engine.act_ru_execution p on p.id_ = j.process_instance_id_
                where j.type_ = 'timer'""");
    }

    public List<Dated> tasks(UUID edition) {
        return read(edition, """
                select t.id_ as id, t.proc_def_id_ as definition, split_part(t.proc_def_id_, ':', 1) as process, t.task_def_key_ as box,
                       t.due_date_ as due
                from engine.act_ru_task t
                join engine.act_ru_execution p on p.id_ = t.proc_inst_id_
                where true""");
    }

    private List<Dated> read(UUID edition, String select) {
        return sql.sql(select + OF_EDITION).param("edition", edition).query((rs, n) -> new Dated(rs.getString("id"),
                rs.getString("definition"), rs.getString("process"), rs.getString("box"),
                Optional.ofNullable(rs.getTimestamp("due")).map(Timestamp::toInstant))).list();
    }
}
