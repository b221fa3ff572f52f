package id.anugerah.submission.store;

import id.anugerah.shared.Score;
import id.anugerah.submission.Group;
import id.anugerah.submission.NewSubmission;
import id.anugerah.submission.ParticipantKind;
import id.anugerah.submission.Submission;
import id.anugerah.submission.SubmissionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SubmissionRows {

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(NewSubmission s, Instant now) {
        jdbc.sql("""
                        insert into submission (id, edition, reference, kind, body, body_name, institution, owner, instrument,
                                                state, registered_at)
                        values (:id, :edition, :reference, :kind, :body, :bodyName, :institution, :owner, :instrument,
                                'REGISTERED', :now)""")
                .param("id", s.id()).param("edition", s.edition()).param("reference", s.reference())
                .param("kind", s.kind().name()).param("body", s.body()).param("bodyName", s.bodyName())
                .param("institution", s.institution()).param("owner", s.owner()).param("instrument", s.instrument())
                .param("now", at(now)).update();
    }

    public Optional<Submission> find(UUID id) {
        return jdbc.sql("select * from submission where id = :id").param("id", id).query(SubmissionRows::row).optional();
    }

    public Optional<Submission> lock(UUID id, boolean exclusive) {
        return jdbc.sql("select * from submission where id = :id for " + (exclusive ? "update" : "share")).param("id", id)
                .query(SubmissionRows::row).optional();
    }

    public List<Submission> ownedBy(UUID owner) {
        return jdbc.sql("select * from submission where owner = :owner order by registered_at desc").param("owner", owner)
                .query(SubmissionRows::row).list();
    }

    /** Owned, or open as a colleague. */
    public List<Submission> seenBy(UUID person) {
        return jdbc.sql("""
                        select * from submission s where s.owner = :person
                            or s.id in (select c.submission from colleague c where c.account = :person)
                        order by s.registered_at desc""")
                .param("person", person).query(SubmissionRows::row).list();
    }

    public Optional<UUID> ofBody(UUID edition, String body) {
        return jdbc.sql("""
                        select id from submission where edition = :edition and body = :body
                            and state not in ('EXPIRED', 'REFUSED', 'WITHDRAWN', 'DISQUALIFIED')""")
                .param("edition", edition).param("body", body).query(UUID.class).optional();
    }

    public void rename(UUID id, String body, String bodyName) {
        jdbc.sql("update submission set body = :body, body_name = :name, version = version + 1 where id = :id")
                .param("id", id).param("body", body).param("name", bodyName).update();
    }

    public void setOwner(UUID id, UUID owner) {
        set(id, "owner = :value", owner);
    }

    public List<Submission> of(UUID edition) {
        return jdbc.sql("select * from submission where edition = :edition order by reference").param("edition", edition)
                .query(SubmissionRows::row).list();
    }

    public List<Submission> inStates(UUID edition, Set<SubmissionState> states) {
        return jdbc.sql("select * from submission where edition = :edition and state in (:states) order by reference")
                .param("edition", edition).param("states", states.stream().map(Enum::name).toList())
                .query(SubmissionRows::row).list();
    }

    public Map<SubmissionState, Integer> counts(UUID edition) {
        Map<SubmissionState, Integer> counts = new EnumMap<>(SubmissionState.class);
        jdbc.sql("select state, count(*) as n from submission where edition = :edition group by state")
                .param("edition", edition)
                .query((rs, n) -> counts.put(SubmissionState.valueOf(rs.getString("state")), rs.getInt("n"))).list();
        return counts;
    }

    public void setState(UUID id, SubmissionState state) {
        set(id, "state = :value", state.name());
    }

    public void setRefusals(UUID id, List<String> refusals) {
        set(id, "refusals = :value", String.join(",", refusals));
    }

    public void setGroup(UUID id, Group group) {
        set(id, "grouping = :value", group.name());
    }

    public void setSubmitted(UUID id, Instant submittedAt, Score claimed) {
        set(id, "submitted_at = :value", at(submittedAt));
        setScore(id, "claimed", claimed);
    }

    public void setVerified(UUID id, Score points) {
        setScore(id, "verified", points);
    }

    public void setJury(UUID id, Score points) {
        setScore(id, "jury", points);
    }

    public void openResult(UUID id) {
        set(id, "result_open = :value", true);
    }

    public void closeResult(UUID id) {
        set(id, "result_open = :value", false);
    }

    private void setScore(UUID id, String column, Score score) {
        set(id, column + "_num = :value", score.numerator());
        set(id, column + "_den = :value", score.denominator());
    }

    private void set(UUID id, String assignment, Object value) {
        jdbc.sql("update submission set " + assignment + ", version = version + 1 where id = :id")
                .param("value", value).param("id", id).update();
    }

    private static Submission row(ResultSet rs, int n) throws SQLException {
        String refusals = rs.getString("refusals");
        return new Submission(rs.getObject("id", UUID.class), rs.getObject("edition", UUID.class), rs.getString("reference"),
                ParticipantKind.valueOf(rs.getString("kind")), rs.getString("body_name"),
                rs.getObject("institution", UUID.class), rs.getObject("owner", UUID.class),
                rs.getObject("instrument", UUID.class), Optional.ofNullable(rs.getString("grouping")).map(Group::valueOf),
                SubmissionState.valueOf(rs.getString("state")), refusals.isEmpty() ? List.of() : List.of(refusals.split(",")),
                rs.getObject("registered_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("submitted_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                score(rs, "claimed"), score(rs, "verified"), score(rs, "jury"), rs.getBoolean("result_open"));
    }

    private static Optional<Score> score(ResultSet rs, String column) throws SQLException {
        long numerator = rs.getLong(column + "_num");
        return rs.wasNull() ? Optional.empty() : Optional.of(new Score(numerator, rs.getLong(column + "_den")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
