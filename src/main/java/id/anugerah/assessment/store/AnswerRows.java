package id.anugerah.assessment.store;

import id.anugerah.assessment.Answer;
import id.anugerah.assessment.Receipt;
import id.anugerah.instrument.Option;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AnswerRows {

    private static final RowMapper<Answer> ANSWER = (rs, n) -> new Answer(rs.getString("indicator"),
            Optional.ofNullable(rs.getString("option")).map(Option::valueOf), rs.getString("note"),
            rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
            Optional.ofNullable(rs.getObject("saved_by", UUID.class)), rs.getInt("version"));

    private final JdbcClient jdbc;

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Answer> of(UUID submission) {
        return jdbc.sql("select * from answer where submission = :submission").param("submission", submission)
                .query(ANSWER).list();
    }

    public Optional<Answer> find(UUID submission, String indicator) {
        return jdbc.sql("select * from answer where submission = :submission and indicator = :indicator")
                .param("submission", submission).param("indicator", indicator).query(ANSWER).optional();
    }

    /** The saved answer; absent when the row no longer has the version that the person saw. */
    public Optional<Answer> save(UUID submission, Answer answer, int seen) {
        return jdbc.sql("""
                        insert into answer as a (submission, indicator, option, note, saved_at, saved_by, version)
                        select :submission, :indicator, :option, :note, :at, :by, 1
                        where :seen = 0 or exists (select 1 from answer where submission = :submission and indicator = :indicator)
                        on conflict (submission, indicator) do update
                            set option = excluded.option, note = excluded.note, saved_at = excluded.saved_at,
                                saved_by = excluded.saved_by, version = a.version + 1
                            where a.version = :seen
                        returning *""")
                .param("submission", submission).param("indicator", answer.indicator())
                .param("option", answer.option().map(Option::name).orElse(null), Types.VARCHAR)
                .param("note", answer.note()).param("at", answer.savedAt().atOffset(ZoneOffset.UTC))
                .param("by", answer.savedBy().orElse(null), Types.OTHER).param("seen", seen)
                .query(ANSWER).optional();
    }

    public Optional<Receipt> receipt(UUID submission) {
        return jdbc.sql("select r.*, s.reference from receipt r join submission s on s.id = r.submission where r.submission = :id")
                .param("id", submission)
                .query((rs, n) -> new Receipt(submission, rs.getString("reference"),
                        rs.getObject("received_at", OffsetDateTime.class).toInstant(), rs.getString("snapshot"),
                        rs.getString("snapshot_hash"))).optional();
    }

    /** @return false when the key belongs to another receipt already */
    public boolean insertReceipt(Receipt receipt, String key) {
        return jdbc.sql("""
                        insert into receipt (submission, idempotency_key, snapshot, snapshot_hash, received_at)
                        values (:submission, :key, :snapshot, :hash, :at) on conflict (idempotency_key) do nothing""")
                .param("submission", receipt.submission()).param("key", key).param("snapshot", receipt.snapshot())
                .param("hash", receipt.snapshotHash()).param("at", receipt.receivedAt().atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
