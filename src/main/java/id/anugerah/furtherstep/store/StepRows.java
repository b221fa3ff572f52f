package id.anugerah.furtherstep.store;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.furtherstep.FurtherStep;
import id.anugerah.panel.Slot;
import id.anugerah.shared.NameOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StepRows {

    private static final String SELECT = "select s.* from further_step s join session x on x.id = s.session ";

    private final JdbcClient jdbc;

    StepRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(FurtherStep s) {
        jdbc.sql("""
                        insert into further_step (id, session, number, kind, state, reason, starts_at, minutes, place, ordered_by, ordered_at)
                        values (:id, :session, :number, :kind, :state, :reason, :starts, :minutes, :place, :by, :at)""")
                .param("id", s.id()).param("session", s.session()).param("number", s.number()).param("kind", s.kind().name())
                .param("state", s.state().name()).param("reason", s.reason())
                .param("starts", s.slot().map(slot -> at(slot.startsAt())).orElse(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("minutes", s.slot().map(Slot::minutes).orElse(null), java.sql.Types.INTEGER).param("place", s.place())
                .param("by", s.orderedBy()).param("at", at(s.orderedAt())).update();
    }

    public void end(UUID step, FurtherStep.State how, String reason, Instant now) {
        jdbc.sql("update further_step set state = :state, ended_reason = :reason, ended_at = :now where id = :id")
                .param("state", how.name()).param("reason", reason).param("now", at(now)).param("id", step).update();
    }

    public Optional<FurtherStep> find(UUID step) {
        return jdbc.sql(SELECT + "where s.id = :id").param("id", step).query(this::step).optional();
    }

    /** By number. */
    public List<FurtherStep> of(UUID session) {
        return jdbc.sql(SELECT + "where s.session = :session order by s.number").param("session", session).query(this::step).list();
    }

    /** By the time of their order. */
    public List<FurtherStep> ofSubmission(UUID submission) {
        return jdbc.sql(SELECT + "where x.submission = :submission order by s.ordered_at, s.number").param("submission", submission)
                .query(this::step).list();
    }

    public Optional<FurtherStep> ofPhoto(UUID photo) {
        return jdbc.sql(SELECT + "where s.id = (select step from step_photo where id = :photo)").param("photo", photo)
                .query(this::step).optional();
    }

    public void note(UUID step, FurtherStep.Note note) {
        jdbc.sql("""
                        insert into step_note (step, juror, text, saved_at) values (:step, :juror, :text, :at)
                        on conflict (step, juror) do update set text = excluded.text, saved_at = excluded.saved_at""")
                .param("step", step).param("juror", note.juror()).param("text", note.text()).param("at", at(note.savedAt())).update();
    }

    public void dropNote(UUID step, UUID juror) {
        jdbc.sql("delete from step_note where step = :step and juror = :juror").param("step", step).param("juror", juror).update();
    }

    /** After those that are there. */
    public void add(UUID step, FurtherStep.Photo photo, Instant now) {
        jdbc.sql("""
                        insert into step_photo (id, step, place, name, media_type, hash, size, caption, added_by, added_at)
                        select :id, :step, coalesce(max(place), 0) + 1, :name, :type, :hash, :size, :caption, :by, :at
                        from step_photo where step = :step""")
                .param("id", photo.id()).param("step", step).param("name", photo.file().name())
                .param("type", photo.file().type().name()).param("hash", photo.file().hash()).param("size", photo.file().size())
                .param("caption", photo.caption()).param("by", photo.addedBy()).param("at", at(now)).update();
    }

    public void caption(UUID photo, String caption) {
        jdbc.sql("update step_photo set caption = :caption where id = :id").param("caption", caption).param("id", photo).update();
    }

    public void remove(UUID photo) {
        jdbc.sql("delete from step_photo where id = :id").param("id", photo).update();
    }

    private FurtherStep step(ResultSet rs, int n) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        UUID session = rs.getObject("session", UUID.class);
        Optional<Slot> slot = instant(rs, "starts_at").map(at -> new Slot(at, minutes(rs)));
        return new FurtherStep(id, session, rs.getInt("number"), FurtherStep.Kind.valueOf(rs.getString("kind")),
                FurtherStep.State.valueOf(rs.getString("state")), rs.getString("reason"), slot, rs.getString("place"),
                rs.getObject("ordered_by", UUID.class), instant(rs, "ordered_at").orElseThrow(), instant(rs, "ended_at"),
                rs.getString("ended_reason"), notes(id, session), photos(id));
    }

    /** What somebody wrote who then stood aside is kept and shown to nobody. */
    private List<FurtherStep.Note> notes(UUID step, UUID session) {
        record Named(String name, FurtherStep.Note note) {
        }
        return jdbc.sql("""
                        select n.*, a.name from step_note n join account a on a.id = n.juror where n.step = :step
                            and not exists (select 1 from session_juror j where j.session = :session and j.juror = n.juror
                                and j.presence = 'RECUSED')
                        order by a.name, a.email""").param("step", step).param("session", session)
                .query((rs, n) -> new Named(rs.getString("name"), new FurtherStep.Note(rs.getObject("juror", UUID.class),
                        rs.getString("text"), instant(rs, "saved_at").orElseThrow()))).list().stream()
                .sorted(Comparator.comparing(Named::name, NameOrder.NATURAL)).map(Named::note).toList();
    }

    private List<FurtherStep.Photo> photos(UUID step) {
        return jdbc.sql("select * from step_photo where step = :step order by place").param("step", step)
                .query((rs, n) -> new FurtherStep.Photo(rs.getObject("id", UUID.class), new EvidenceFiles.Kept(rs.getString("name"),
                        MediaType.valueOf(rs.getString("media_type")), rs.getString("hash"), rs.getInt("size")),
                        rs.getString("caption"), rs.getObject("added_by", UUID.class))).list();
    }

    private static int minutes(ResultSet rs) {
        try {
            return rs.getInt("minutes");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Instant> instant(ResultSet rs, String column) throws SQLException {
        return Optional.ofNullable(rs.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
