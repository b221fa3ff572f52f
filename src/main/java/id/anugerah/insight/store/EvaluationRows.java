package id.anugerah.insight.store;

import id.anugerah.insight.EvaluationFigures;
import id.anugerah.insight.TaskStanding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks of document evaluation; a date does not run while a participant's answer is awaited. */
@Repository
public class EvaluationRows {

    private static final String WAITS = "(w.box = 'task_verify' and exists (select 1 from question q"
            + " where q.submission = w.submission and q.closed_at is null))";

    private final JdbcClient jdbc;

    EvaluationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On w, an open work item; needs :now. */
    static String condition(TaskStanding standing) {
        return switch (standing) {
            case LATE -> "w.due_at < :now and not " + WAITS;
            case HELD -> "w.assignee is not null";
            case FREE -> "w.assignee is null";
            case ASKED -> WAITS;
        };
    }

    /** By box; only queues that have something. */
    public List<EvaluationFigures.Queue> queues(UUID edition, Instant now) {
        return jdbc.sql("""
                        select w.box, count(*) as open, count(*) filter (where %s) as held, count(*) filter (where %s) as asked,
                               count(*) filter (where %s) as late, min(w.created_at) as oldest
                        from work_item w where w.edition = :edition and w.ended_at is null and w.submission is not null
                          and w.candidate in ('verifier', 'lead_verifier') group by w.box order by w.box"""
                        .formatted(condition(TaskStanding.HELD), condition(TaskStanding.ASKED), condition(TaskStanding.LATE)))
                .param("edition", edition).param("now", now.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new EvaluationFigures.Queue(rs.getString("box"), rs.getLong("open"), rs.getLong("held"),
                        rs.getLong("asked"), rs.getLong("late"), rs.getObject("oldest", OffsetDateTime.class).toInstant())).list();
    }

    /** By name: finished opinions (not settlements) on and since those moments, and all; everybody who has finished or holds one. */
    public List<EvaluationFigures.Verifier> verifiers(UUID edition, Instant today, Instant week) {
        return jdbc.sql("""
                        select p.id, p.name, count(*) filter (where v.state = 'FINISHED' and v.finished_at >= :today) as today,
                               count(*) filter (where v.state = 'FINISHED' and v.finished_at >= :week) as week,
                               count(*) filter (where v.state = 'FINISHED') as finished, count(*) filter (where v.state = 'OPEN') as held
                        from submission s join verification v on v.submission = s.id and v.round in ('FIRST', 'SECOND')
                          and v.state in ('FINISHED', 'OPEN')
                        join account p on p.id = v.verifier where s.edition = :edition group by p.id, p.name order by p.name, p.id""")
                .param("edition", edition).param("today", today.atOffset(ZoneOffset.UTC)).param("week", week.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new EvaluationFigures.Verifier(rs.getObject("id", UUID.class), rs.getString("name"),
                        rs.getLong("today"), rs.getLong("week"), rs.getLong("finished"), rs.getLong("held"))).list();
    }
}
