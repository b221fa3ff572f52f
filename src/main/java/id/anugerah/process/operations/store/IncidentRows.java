package id.anugerah.process.operations.store;

import id.anugerah.operations.Attempt;
import id.anugerah.operations.Cause;
import id.anugerah.operations.Incident;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Failed jobs with all that a list says about them, in one query. */
@Repository
public class IncidentRows {

    private static final String CAUSED_BY = "Caused by: ";

    private static final String SELECT = """
            select j.id_ as job, d.key_ as process, d.id_ as definition, d.version_ as version,
                   coalesce(i.failed_activity_id_, i.activity_id_) as box, e.business_key_ as business_key,
                   i.incident_timestamp_ at time zone current_setting('TimeZone') as since,
                   (select count(*) from engine.act_hi_job_log l
                    where l.job_id_ = j.id_ and l.job_state_ = 1
                      and l.process_instance_id_ is not distinct from j.process_instance_id_) as tries,
                   j.exception_msg_ as message, convert_from(b.bytes_, 'UTF8') as trace
            from engine.act_ru_incident i
            join engine.act_ru_job j on j.id_ = i.configuration_
            left join engine.act_ge_bytearray b on b.id_ = j.exception_stack_id_
            left join engine.act_re_procdef d on d.id_ = i.proc_def_id_
            left join engine.act_ru_execution e on e.id_ = i.proc_inst_id_
            where i.incident_type_ = 'failedJob' and i.cause_incident_id_ = i.id_
            """;

    private final JdbcClient jdbc;

    IncidentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Incident> open(int limit) {
        return jdbc.sql(SELECT + "order by i.incident_timestamp_ desc, e.business_key_, j.id_ limit :limit").param("limit", limit)
                .query((rs, n) -> incident(rs)).list();
    }

    public Optional<Incident> find(String job) {
        return jdbc.sql(SELECT + "and j.id_ = :job").param("job", job).query((rs, n) -> incident(rs)).optional();
    }

    public Map<String, Attempt> attempts(Collection<String> jobs) {
        Map<String, Attempt> attempts = new HashMap<>();
        jobs.forEach(job -> attempts.put(job, Attempt.DONE));
        jdbc.sql("select id_, retries_ from engine.act_ru_job where id_ = any(:jobs)").param("jobs", jobs.toArray(String[]::new))
                .query(rs -> {
                    attempts.put(rs.getString("id_"), rs.getInt("retries_") > 0 ? Attempt.WAITING : Attempt.FAILED);
                });
        return attempts;
    }

    private static Incident incident(ResultSet rs) throws SQLException {
        String message = Objects.requireNonNullElse(rs.getString("message"), "");
        String trace = Objects.requireNonNullElse(rs.getString("trace"), message);
        return new Incident(rs.getString("job"), text(rs, "process"), text(rs, "definition"), rs.getInt("version"), text(rs, "box"),
                Optional.ofNullable(rs.getString("business_key")).map(UUID::fromString),
                rs.getObject("since", OffsetDateTime.class).toInstant(), rs.getInt("tries"), Cause.of(trace), root(trace).orElse(message));
    }

    /** The last cause says what really happened; the engine's own message is often a frame around it. */
    private static Optional<String> root(String trace) {
        return trace.lines().filter(line -> line.startsWith(CAUSED_BY)).reduce((first, last) -> last)
                .map(line -> line.substring(CAUSED_BY.length()));
    }

    private static String text(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNullElse(rs.getString(column), "");
    }
}
