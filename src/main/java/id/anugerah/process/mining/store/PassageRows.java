package id.anugerah.process.mining.store;

import id.anugerah.mining.Passage;
import id.anugerah.mining.StepKind;
import id.anugerah.shared.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comings and goings at boxes, with who was asked. Gateways that do not wait and frames around boxes are left out. */
@Repository
public class PassageRows {

    /** A box as its diagram has it: see {@link Passage.Place}. */
    public record Drawn(Text name, Set<String> after, boolean interrupts) {
    }

    private static final int PORTION = 500;

    private static final String SELECT = """
            select p.business_key_ as key, coalesce(s.reference, '') as reference, p.id_ as instance, a.proc_def_key_ as process,
                   a.proc_def_id_ as definition, d.version_ as version, a.act_id_ as box, a.act_type_ as type,
                   a.act_id_ = p.start_act_id_ as begins, a.start_time_ at time zone current_setting('TimeZone') as begun,
                   a.end_time_ at time zone current_setting('TimeZone') as ended,
                   a.act_inst_state_ = 2 and a.act_type_ <> 'eventBasedGateway' as cut, a.call_proc_inst_id_ as calls,
                   w.task, w.candidate, w.due_at, w.claimed_at, w.assignee, w.ended_by
            from engine.act_hi_procinst p
            join engine.act_hi_actinst a on a.proc_inst_id_ = p.id_
            join engine.act_re_procdef d on d.id_ = a.proc_def_id_
            left join submission s on cast(s.id as text) = p.business_key_
            left join work_item w on w.task = a.task_id_
            where a.act_type_ not in ('exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'subProcess', 'multiInstanceBody')
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    PassageRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(template.getDataSource());
        this.streaming.setFetchSize(PORTION);
    }

    public List<Passage> ofCase(UUID key, BiFunction<String, String, Drawn> drawn) {
        return jdbc.sql(SELECT + "and p.business_key_ = :key order by a.start_time_, a.sequence_counter_, a.id_").param("key", key.toString())
                .query((rs, n) -> passage(rs, drawn)).list();
    }

    /** In a transaction the driver fetches portion by portion. */
    public void each(String process, UUID edition, BiFunction<String, String, Drawn> drawn, Consumer<Passage> taker) {
        String all = SELECT + """
                and p.proc_def_key_ = ? and a.proc_def_key_ = ? and p.business_key_ in (
                    select cast(id as text) from submission where edition = ? union all select ?)
                order by reference, p.start_time_, p.id_, a.start_time_, a.sequence_counter_, a.id_""";
        try (Stream<Passage> rows = streaming.queryForStream(all, (rs, n) -> passage(rs, drawn), process, process, edition, edition.toString())) {
            rows.forEach(taker);
        }
    }

    private static Passage passage(ResultSet rs, BiFunction<String, String, Drawn> drawn) throws SQLException {
        String box = rs.getString("box");
        Optional<Passage.Task> task = rs.getString("task") == null ? Optional.empty() : Optional.of(new Passage.Task(rs.getString("candidate"),
                at(rs, "due_at"), at(rs, "claimed_at"), id(rs, "assignee"), id(rs, "ended_by")));
        Drawn as = drawn.apply(rs.getString("definition"), box);
        Passage.Place place = new Passage.Place(as.after(), as.interrupts(), Optional.ofNullable(rs.getString("calls")));
        return new Passage(UUID.fromString(rs.getString("key")), rs.getString("reference"), rs.getString("instance"), rs.getString("process"),
                rs.getInt("version"), box, as.name(), kind(rs.getString("type")), rs.getBoolean("begins"),
                at(rs, "begun").orElseThrow(), at(rs, "ended"), rs.getBoolean("cut"), task, place);
    }

    private static StepKind kind(String type) {
        return switch (type) {
            case "userTask" -> StepKind.PERSON;
            case "callActivity" -> StepKind.CALL;
            case "eventBasedGateway", "receiveTask", "intermediateTimer", "intermediateMessageCatch", "intermediateSignalCatch",
                 "intermediateConditional" -> StepKind.EVENT;
            default -> type.endsWith("EndEvent") ? StepKind.END : StepKind.STEP;
        };
    }

    private static Optional<Instant> at(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<UUID> id(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, UUID.class));
    }
}
