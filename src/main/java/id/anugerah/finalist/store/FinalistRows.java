package id.anugerah.finalist.store;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.finalist.Preparation;
import id.anugerah.finalist.Presenter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class FinalistRows {

    private final JdbcClient jdbc;

    FinalistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Preparation preparation(UUID submission) {
        Optional<Instant> confirmed = jdbc.sql("select confirmed_at from finalist where submission = :submission")
                .param("submission", submission).query((rs, n) -> rs.getObject(1, OffsetDateTime.class).toInstant()).optional();
        List<Presenter> presenters = jdbc.sql("select * from presenter where submission = :submission order by place")
                .param("submission", submission).query((rs, n) -> new Presenter(rs.getString("name"), rs.getString("rank"),
                        rs.getString("position"))).list();
        Optional<Preparation.Presentation> presentation = jdbc.sql("select * from presentation where submission = :submission")
                .param("submission", submission).query((rs, n) -> new Preparation.Presentation(
                        new EvidenceFiles.Kept(rs.getString("name"), MediaType.valueOf(rs.getString("media_type")),
                                rs.getString("hash"), rs.getInt("size")), rs.getInt("pages"),
                        rs.getObject("sent_at", OffsetDateTime.class).toInstant())).optional();
        return new Preparation(submission, confirmed, presenters, presentation);
    }

    /** @return false when it was confirmed before */
    public boolean confirm(UUID submission, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into finalist (submission, confirmed_at, confirmed_by) values (:submission, :at, :by)
                        on conflict do nothing""")
                .param("submission", submission).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).update() == 1;
    }

    public void present(UUID submission, List<Presenter> presenters) {
        jdbc.sql("delete from presenter where submission = :submission").param("submission", submission).update();
        for (int i = 0; i < presenters.size(); i++) {
            Presenter one = presenters.get(i);
            jdbc.sql("""
                            insert into presenter (submission, place, name, rank, position)
                            values (:submission, :place, :name, :rank, :position)""")
                    .param("submission", submission).param("place", i + 1).param("name", one.name()).param("rank", one.rank())
                    .param("position", one.position()).update();
        }
    }

    public void send(UUID submission, Preparation.Presentation sent) {
        jdbc.sql("""
                        insert into presentation (submission, name, media_type, hash, size, pages, sent_at)
                        values (:submission, :name, :type, :hash, :size, :pages, :at)
                        on conflict (submission) do update set name = :name, media_type = :type, hash = :hash, size = :size,
                            pages = :pages, sent_at = :at""")
                .param("submission", submission).param("name", sent.file().name()).param("type", sent.file().type().name())
                .param("hash", sent.file().hash()).param("size", sent.file().size()).param("pages", sent.pages())
                .param("at", sent.sentAt().atOffset(ZoneOffset.UTC)).update();
    }
}
