package id.anugerah.registration.store;

import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class LetterRows {

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(UUID submission, EvidenceFiles.Kept letter) {
        jdbc.sql("""
                        insert into recommendation_letter (submission, hash, name, media_type, size)
                        values (:submission, :hash, :name, :type, :size)""")
                .param("submission", submission).param("hash", letter.hash()).param("name", letter.name())
                .param("type", letter.type().name()).param("size", letter.size()).update();
    }

    public Optional<EvidenceFiles.Kept> find(UUID submission) {
        return jdbc.sql("select * from recommendation_letter where submission = :submission").param("submission", submission)
                .query((rs, n) -> new EvidenceFiles.Kept(rs.getString("name"), MediaType.valueOf(rs.getString("media_type")),
                        rs.getString("hash"), rs.getInt("size"))).optional();
    }
}
