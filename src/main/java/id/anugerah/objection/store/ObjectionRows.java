package id.anugerah.objection.store;

import id.anugerah.instrument.Option;
import id.anugerah.objection.AddedFile;
import id.anugerah.objection.Objected;
import id.anugerah.objection.Objection;
import id.anugerah.objection.Ruling;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Score;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Objections with what they are about. */
@Repository
public class ObjectionRows {

    private static final RowMapper<Objected> POINT = (rs, n) -> new Objected(rs.getString("indicator"), rs.getString("text"),
            instant(rs, "saved_at").orElseThrow(), Optional.ofNullable(rs.getString("option_after")).map(Option::valueOf).map(after -> ruling(rs, after)));

    private final JdbcClient jdbc;
    private final AddedFileRows files;

    ObjectionRows(JdbcClient jdbc, AddedFileRows files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    public Optional<Objection> find(UUID submission) {
        List<Objected> points = jdbc.sql("select * from objection_indicator where submission = :submission "
                        + "order by left(indicator, 1), length(indicator), indicator")
                .param("submission", submission).query(POINT).list();
        List<AddedFile> added = files.of(submission);
        return jdbc.sql("select * from objection where submission = :submission").param("submission", submission)
                .query((rs, n) -> objection(rs, points, added)).optional();
    }

    /** A draft, unless there is an objection already. */
    public void begin(UUID submission, Instant now) {
        jdbc.sql("insert into objection (submission, state, begun_at) values (:submission, 'DRAFT', :now) on conflict do nothing")
                .param("submission", submission).param("now", at(now)).update();
    }

    public void write(UUID submission, String indicator, String text, Instant now) {
        jdbc.sql("""
                        insert into objection_indicator (submission, indicator, text, saved_at)
                        values (:submission, :indicator, :text, :now)
                        on conflict (submission, indicator) do update set text = excluded.text, saved_at = excluded.saved_at""")
                .param("submission", submission).param("indicator", indicator).param("text", text).param("now", at(now)).update();
    }

    public void drop(UUID submission, String indicator) {
        jdbc.sql("delete from objection_indicator where submission = :submission and indicator = :indicator")
                .param("submission", submission).param("indicator", indicator).update();
    }

    public void file(UUID submission, UUID by, ReleaseKind announcement, Instant now, Instant due) {
        jdbc.sql("""
                        update objection set state = 'FILED', filed_at = :now, filed_by = :by, announcement = :announcement, due_at = :due
                        where submission = :submission""")
                .param("now", at(now)).param("by", by).param("announcement", announcement.name()).param("due", at(due))
                .param("submission", submission).update();
    }

    public void escalate(UUID submission, Instant now) {
        jdbc.sql("update objection set escalated_at = :now where submission = :submission").param("now", at(now))
                .param("submission", submission).update();
    }

    public void rule(UUID submission, String indicator, Ruling ruling) {
        jdbc.sql("""
                        update objection_indicator set option_before = :before, option_after = :after, reason = :reason
                        where submission = :submission and indicator = :indicator""")
                .param("before", ruling.before().name()).param("after", ruling.after().name()).param("reason", ruling.reason())
                .param("submission", submission).param("indicator", indicator).update();
    }

    public void judged(UUID submission, Score before, Score after, Instant now) {
        jdbc.sql("""
                        update objection set judged_at = :now, before_num = :beforeNum, before_den = :beforeDen,
                            after_num = :afterNum, after_den = :afterDen where submission = :submission""")
                .param("now", at(now)).param("beforeNum", before.numerator()).param("beforeDen", before.denominator())
                .param("afterNum", after.numerator()).param("afterDen", after.denominator()).param("submission", submission).update();
    }

    public void answered(UUID submission, Instant now) {
        jdbc.sql("update objection set state = 'ANSWERED', answered_at = :now where submission = :submission")
                .param("now", at(now)).param("submission", submission).update();
    }

    /** @return whether there was one without an answer */
    public boolean end(UUID submission) {
        return jdbc.sql("update objection set state = 'ENDED' where submission = :submission and state = 'FILED'")
                .param("submission", submission).update() > 0;
    }

    private static Objection objection(ResultSet rs, List<Objected> points, List<AddedFile> added) throws SQLException {
        return new Objection(rs.getObject("submission", UUID.class), Objection.State.valueOf(rs.getString("state")),
                instant(rs, "filed_at"), Optional.ofNullable(rs.getString("announcement")).map(ReleaseKind::valueOf),
                instant(rs, "due_at"), instant(rs, "escalated_at"), instant(rs, "answered_at"), score(rs, "before"),
                score(rs, "after"), points, added);
    }

    private static Ruling ruling(ResultSet rs, Option after) {
        try {
            return new Ruling(Option.valueOf(rs.getString("option_before")), after, rs.getString("reason"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Optional<Score> score(ResultSet rs, String column) throws SQLException {
        long numerator = rs.getLong(column + "_num");
        return rs.wasNull() ? Optional.empty() : Optional.of(new Score(numerator, rs.getLong(column + "_den")));
    }

    static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
