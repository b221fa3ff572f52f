package id.anugerah.verification.store;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.Round;
import id.anugerah.verification.Verification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class VerificationRows {

    private static final RowMapper<Verification> VERIFICATION = (rs, n) -> new Verification(rs.getObject("id", UUID.class),
            rs.getObject("submission", UUID.class), Round.valueOf(rs.getString("round")),
            rs.getObject("verifier", UUID.class), rs.getString("state").equals("FINISHED"));

    private static final RowMapper<Finding> FINDING = (rs, n) -> finding(rs, rs.getString("team_note"));
    private static final RowMapper<Finding> VERIFIED = (rs, n) -> finding(rs, "");

    private static final String IDLE = """
            from verification v join submission s on s.id = v.submission join edition e on e.id = s.edition
            where v.state = 'OPEN' and v.active_at < :now - (e.parameters ->> 'claimHours')::int * interval '1 hour'
              and not exists (select 1 from question q where q.submission = v.submission and q.closed_at is null)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VerificationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void begin(Verification v, Instant now) {
        jdbc.sql("""
                        insert into verification (id, submission, round, verifier, state, started_at, active_at)
                        values (:id, :submission, :round, :verifier, 'OPEN', :now, :now)""")
                .param("id", v.id()).param("submission", v.submission()).param("round", v.round().name())
                .param("verifier", v.verifier()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Copies what both opinions agree on into a settlement, so that the lead decides only the differences. */
    public void adoptAgreed(UUID settlement, UUID submission, Instant now) {
        jdbc.sql("""
                        insert into finding (verification, indicator, option, reason_code, reason, saved_at)
                        select :settlement, a.indicator, a.option, a.reason_code, a.reason, :now
                        from finding a join verification va on va.id = a.verification and va.round = 'FIRST' and va.state = 'FINISHED'
                        join verification vb on vb.submission = va.submission and vb.round = 'SECOND' and vb.state = 'FINISHED'
                        join finding b on b.verification = vb.id and b.indicator = a.indicator and b.option = a.option
                        where va.submission = :submission""")
                .param("settlement", settlement).param("submission", submission).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Verification> openOf(UUID verifier, UUID submission) {
        return jdbc.sql("select * from verification where verifier = :verifier and submission = :submission and state = 'OPEN'")
                .param("verifier", verifier).param("submission", submission).query(VERIFICATION).optional();
    }

    public List<Verification> of(UUID submission) {
        return jdbc.sql("select * from verification where submission = :submission and state <> 'LEFT'").param("submission", submission)
                .query(VERIFICATION).list();
    }

    public Map<String, Finding> findings(UUID verification) {
        return byIndicator(jdbc.sql("select * from finding where verification = :id").param("id", verification)
                .query(FINDING).list());
    }

    public Map<String, Finding> findings(UUID submission, Round round) {
        return byIndicator(jdbc.sql("""
                        select f.* from finding f join verification v on v.id = f.verification
                        where v.submission = :submission and v.round = :round and v.state <> 'LEFT'""")
                .param("submission", submission).param("round", round.name()).query(FINDING).list());
    }

    public Optional<Option> claimedOption(UUID submission, String indicator) {
        return jdbc.sql("select option from answer where submission = :submission and indicator = :indicator")
                .param("submission", submission).param("indicator", indicator)
                .query((rs, n) -> Option.valueOf(rs.getString("option"))).optional();
    }

    /** Keeps what stood before as a step back. */
    public void record(UUID verification, Finding f, Instant now) {
        jdbc.sql("""
                        insert into finding_step (verification, step, indicator, option, reason_code, reason, team_note)
                        select :verification, 1 + coalesce((select max(step) from finding_step where verification = :verification), 0),
                               :indicator, f.option, f.reason_code, coalesce(f.reason, ''), coalesce(f.team_note, '')
                        from (select 1) one left join finding f on f.verification = :verification and f.indicator = :indicator""")
                .param("verification", verification).param("indicator", f.indicator()).update();
        put(verification, f, now);
    }

    public Optional<String> lastStep(UUID verification) {
        return jdbc.sql("select indicator from finding_step where verification = :id order by step desc limit 1")
                .param("id", verification).query(String.class).optional();
    }

    public Optional<String> undo(UUID verification, Instant now) {
        Optional<Step> last = jdbc.sql("""
                        delete from finding_step where verification = :id
                          and step = (select max(step) from finding_step where verification = :id) returning *""")
                .param("id", verification).query((rs, n) -> new Step(rs.getString("indicator"),
                        rs.getString("option") == null ? null : FINDING.mapRow(rs, n))).optional();
        last.ifPresent(step -> {
            if (step.before() == null) {
                jdbc.sql("delete from finding where verification = :id and indicator = :indicator").param("id", verification)
                        .param("indicator", step.indicator()).update();
            } else {
                put(verification, step.before(), now);
            }
        });
        return last.map(Step::indicator);
    }

    private record Step(String indicator, Finding before) {
    }

    private void put(UUID verification, Finding f, Instant now) {
        jdbc.sql("""
                        insert into finding (verification, indicator, option, reason_code, reason, team_note, saved_at)
                        values (:verification, :indicator, :option, :code, :reason, :note, :now)
                        on conflict (verification, indicator) do update
                            set option = excluded.option, reason_code = excluded.reason_code, reason = excluded.reason,
                                team_note = excluded.team_note, saved_at = excluded.saved_at""")
                .param("verification", verification).param("indicator", f.indicator()).param("option", f.option().name())
                .param("code", f.code().map(Enum::name).orElse(null), Types.VARCHAR).param("reason", f.reason())
                .param("note", f.teamNote()).param("now", now.atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("update verification set active_at = :now where id = :id").param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", verification).update();
    }

    public void finish(UUID verification, Score points, Instant now) {
        jdbc.sql("""
                        update verification set state = 'FINISHED', finished_at = :now, active_at = :now,
                            points_num = :num, points_den = :den where id = :id""")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("num", points.numerator())
                .param("den", points.denominator()).param("id", verification).update();
    }

    /** Given up: kept as a record, counted no more. */
    public void leave(UUID verification, String how, String reason, Instant now) {
        jdbc.sql("update verification set state = 'LEFT', finished_at = :now, left_reason = :reason where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("reason", reason.isEmpty() ? how : how + ": " + reason)
                .param("id", verification).update();
    }

    /** Activity of another kind: a question came back. */
    public void touch(UUID submission, Instant now) {
        jdbc.sql("update verification set active_at = :now where submission = :submission and state = 'OPEN'")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("submission", submission).update();
    }

    public List<Verification> heldBy(UUID verifier) {
        return jdbc.sql("select * from verification where verifier = :verifier and state = 'OPEN'").param("verifier", verifier)
                .query(VERIFICATION).list();
    }

    /** The body of a submission; for a unit, its institution. */
    public UUID institutionOf(UUID submission) {
        return jdbc.sql("select institution from submission where id = :id").param("id", submission).query(UUID.class).single();
    }

    /** Open claims without activity for as long as their edition allows; an open question stops that clock. */
    public List<UUID> idle(Instant now) {
        return jdbc.sql("select v.id " + IDLE + " order by v.active_at").param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class).list();
    }

    public Optional<Verification> lockIdle(UUID verification, Instant now) {
        return jdbc.sql("select v.* " + IDLE + " and v.id = :id for update of v").param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", verification).query(VERIFICATION).optional();
    }

    public void recordVerified(UUID submission, Collection<Finding> findings) {
        batches.batchUpdate("""
                        insert into verified_indicator (submission, indicator, option, reason_code, reason)
                        values (?, ?, ?, ?, ?)""", findings.stream().map(f -> new Object[] {submission, f.indicator(),
                        f.option().name(), f.code().map(Enum::name).orElse(null), f.reason()}).toList());
    }

    public Map<String, Finding> verified(UUID submission) {
        return byIndicator(jdbc.sql("select * from verified_indicator where submission = :submission")
                .param("submission", submission).query(VERIFIED).list());
    }

    public Map<UUID, Map<String, Option>> verifiedOf(UUID edition) {
        Map<UUID, Map<String, Option>> all = new HashMap<>();
        jdbc.sql("select v.* from verified_indicator v join submission s on s.id = v.submission where s.edition = :edition")
                .param("edition", edition)
                .query((rs, n) -> all.computeIfAbsent(rs.getObject("submission", UUID.class), key -> new HashMap<>())
                        .put(rs.getString("indicator"), Option.valueOf(rs.getString("option")))).list();
        return all;
    }

    private static Finding finding(ResultSet rs, String teamNote) throws SQLException {
        return new Finding(rs.getString("indicator"), Option.valueOf(rs.getString("option")),
                Optional.ofNullable(rs.getString("reason_code")).map(ReasonCode::valueOf), rs.getString("reason"), teamNote);
    }

    private static Map<String, Finding> byIndicator(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::indicator, finding -> finding));
    }
}
