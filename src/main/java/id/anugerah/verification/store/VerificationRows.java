package id.anugerah.verification.store;

import id.anugerah.instrument.Option;
import id.anugerah.verification.Finding;
import id.anugerah.verification.Round;
import id.anugerah.verification.Verification;
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

    private static final RowMapper<Finding> FINDING = (rs, n) -> new Finding(rs.getString("indicator"),
            Option.valueOf(rs.getString("option")), rs.getString("reason"));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VerificationRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void begin(Verification v, Instant now) {
        jdbc.sql("""
                        insert into verification (id, submission, round, verifier, state, started_at)
                        values (:id, :submission, :round, :verifier, 'OPEN', :now)""")
                .param("id", v.id()).param("submission", v.submission()).param("round", v.round().name())
                .param("verifier", v.verifier()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** Copies what both opinions agree on into a settlement, so that the lead decides only the differences. */
    public void adoptAgreed(UUID settlement, UUID submission, Instant now) {
        jdbc.sql("""
                        insert into finding (verification, indicator, option, reason, saved_at)
                        select :settlement, a.indicator, a.option, a.reason, :now
                        from finding a join verification va on va.id = a.verification and va.round = 'FIRST'
                        join verification vb on vb.submission = va.submission and vb.round = 'SECOND'
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
        return jdbc.sql("select * from verification where submission = :submission").param("submission", submission)
                .query(VERIFICATION).list();
    }

    public Map<String, Finding> findings(UUID verification) {
        return byIndicator(jdbc.sql("select * from finding where verification = :id").param("id", verification)
                .query(FINDING).list());
    }

    public Map<String, Finding> findings(UUID submission, Round round) {
        return byIndicator(jdbc.sql("""
                        select f.* from finding f join verification v on v.id = f.verification
                        where v.submission = :submission and v.round = :round""")
                .param("submission", submission).param("round", round.name()).query(FINDING).list());
    }

    public Optional<Option> claimedOption(UUID submission, String indicator) {
        return jdbc.sql("select option from answer where submission = :submission and indicator = :indicator")
                .param("submission", submission).param("indicator", indicator)
                .query((rs, n) -> Option.valueOf(rs.getString("option"))).optional();
    }

    public void record(UUID verification, Finding f, Instant now) {
        jdbc.sql("""
                        insert into finding (verification, indicator, option, reason, saved_at)
                        values (:verification, :indicator, :option, :reason, :now)
                        on conflict (verification, indicator) do update
                            set option = excluded.option, reason = excluded.reason, saved_at = excluded.saved_at""")
                .param("verification", verification).param("indicator", f.indicator()).param("option", f.option().name())
                .param("reason", f.reason()).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    public void finish(UUID verification, Instant now) {
        jdbc.sql("update verification set state = 'FINISHED', finished_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("id", verification).update();
    }

    public void drop(UUID verification) {
        jdbc.sql("delete from finding where verification = :id").param("id", verification).update();
        jdbc.sql("delete from verification where id = :id").param("id", verification).update();
    }

    public void recordVerified(UUID submission, Collection<Finding> findings) {
        batches.batchUpdate("insert into verified_indicator (submission, indicator, option, reason) values (?, ?, ?, ?)",
                findings.stream().map(f -> new Object[] {submission, f.indicator(), f.option().name(), f.reason()}).toList());
    }

    public Map<String, Finding> verified(UUID submission) {
        return byIndicator(jdbc.sql("select * from verified_indicator where submission = :submission")
                .param("submission", submission).query(FINDING).list());
    }

    public Map<UUID, Map<String, Option>> verifiedOf(UUID edition) {
        Map<UUID, Map<String, Option>> all = new HashMap<>();
        jdbc.sql("select v.* from verified_indicator v join submission s on s.id = v.submission where s.edition = :edition")
                .param("edition", edition)
                .query((rs, n) -> all.computeIfAbsent(rs.getObject("submission", UUID.class), key -> new HashMap<>())
                        .put(rs.getString("indicator"), Option.valueOf(rs.getString("option")))).list();
        return all;
    }

    private static Map<String, Finding> byIndicator(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::indicator, finding -> finding));
    }
}
