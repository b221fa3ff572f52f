package id.anugerah.verification.store;

import id.anugerah.instrument.Option;
import id.anugerah.shared.Score;
import id.anugerah.verification.Finding;
import id.anugerah.verification.ReasonCode;
import id.anugerah.verification.ScoreChange;
import id.anugerah.verification.Superseded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What counted once and was replaced: findings and totals, kept for ever. */
@Repository
public class AmendmentRows {

    private static final RowMapper<Superseded> SUPERSEDED = (rs, n) -> new Superseded(rs.getObject("submission", UUID.class),
            rs.getString("indicator"), Option.valueOf(rs.getString("option")), rs.getString("reason"),
            at(rs, "counted_until"), Option.valueOf(rs.getString("replaced_by")));

    private static final RowMapper<ScoreChange> CHANGE = (rs, n) -> new ScoreChange(rs.getObject("submission", UUID.class),
            at(rs, "changed_at"), new Score(rs.getLong("before_num"), rs.getLong("before_den")),
            new Score(rs.getLong("after_num"), rs.getLong("after_den")));

    private final JdbcClient jdbc;

    AmendmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The finding that counts moves aside and the new one takes its place. */
    public void replace(UUID submission, Finding by, Instant now) {
        jdbc.sql("""
                        insert into superseded_finding (submission, indicator, counted_until, option, reason_code, reason, replaced_by)
                        select submission, indicator, :now, option, reason_code, reason, :by from verified_indicator
                        where submission = :submission and indicator = :indicator""")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("by", by.option().name()).param("submission", submission)
                .param("indicator", by.indicator()).update();
        jdbc.sql("""
                        update verified_indicator set option = :option, reason_code = :code, reason = :reason
                        where submission = :submission and indicator = :indicator""")
                .param("option", by.option().name()).param("code", by.code().map(ReasonCode::name).orElse(null), java.sql.Types.VARCHAR)
                .param("reason", by.reason()).param("submission", submission).param("indicator", by.indicator()).update();
    }

    public void record(ScoreChange change) {
        jdbc.sql("""
                        insert into score_change (submission, changed_at, before_num, before_den, after_num, after_den)
                        values (:submission, :at, :beforeNum, :beforeDen, :afterNum, :afterDen)""")
                .param("submission", change.submission()).param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("beforeNum", change.before().numerator()).param("beforeDen", change.before().denominator())
                .param("afterNum", change.after().numerator()).param("afterDen", change.after().denominator()).update();
    }

    /** Newest first. */
    public List<Superseded> superseded(UUID edition, Instant since) {
        return jdbc.sql("""
                        select f.* from superseded_finding f join submission s on s.id = f.submission
                        where s.edition = :edition and f.counted_until > :since
                        order by f.counted_until desc, s.reference, f.indicator""")
                .param("edition", edition).param("since", since.atOffset(ZoneOffset.UTC)).query(SUPERSEDED).list();
    }

    /** Newest first. */
    public List<ScoreChange> changes(UUID edition, Instant since) {
        return jdbc.sql("""
                        select c.* from score_change c join submission s on s.id = c.submission
                        where s.edition = :edition and c.changed_at > :since order by c.changed_at desc, s.reference""")
                .param("edition", edition).param("since", since.atOffset(ZoneOffset.UTC)).query(CHANGE).list();
    }

    private static Instant at(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
