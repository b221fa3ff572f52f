package id.anugerah.verification.store;

import id.anugerah.verification.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class QuestionRows {

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID submission, UUID by, Question q) {
        jdbc.sql("""
                        insert into question (submission, asked_by, indicators, asked, asked_at, due_at)
                        values (:submission, :by, :indicators, :asked, :at, :due)""")
                .param("submission", submission).param("by", by).param("indicators", String.join(" ", q.indicators()))
                .param("asked", q.asked()).param("at", q.askedAt().atOffset(ZoneOffset.UTC))
                .param("due", q.due().atOffset(ZoneOffset.UTC)).update();
    }

    public Optional<Question> find(UUID submission) {
        return jdbc.sql("select * from question where submission = :submission").param("submission", submission)
                .query(QuestionRows::question).optional();
    }

    public void answer(UUID submission, String text, Instant now) {
        jdbc.sql("update question set answer = :text, answered_at = :now where submission = :submission").param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC)).param("submission", submission).update();
    }

    public void close(UUID submission, Instant now) {
        jdbc.sql("update question set closed_at = :now where submission = :submission")
                .param("now", now.atOffset(ZoneOffset.UTC)).param("submission", submission).update();
    }

    private static Question question(ResultSet rs, int n) throws SQLException {
        return new Question(List.of(rs.getString("indicators").split(" ")), rs.getString("asked"), at(rs, "asked_at").orElseThrow(),
                at(rs, "due_at").orElseThrow(), Optional.ofNullable(rs.getString("answer")), at(rs, "answered_at"),
                at(rs, "closed_at"));
    }

    private static Optional<Instant> at(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
