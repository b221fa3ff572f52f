package id.anugerah.objection.store;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.objection.AddedFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** New files of objections. What a scanner says of their contents stands beside the contents. */
@Repository
public class AddedFileRows {

    private static final String SELECT = """
            select f.*, coalesce(s.state, 'CLEAN') as scan from objection_file f left join blob_scan s on s.hash = f.hash
            """;

    private static final RowMapper<AddedFile> FILE = (rs, n) -> new AddedFile(rs.getObject("id", UUID.class),
            rs.getObject("submission", UUID.class), new EvidenceFiles.Kept(rs.getString("name"),
            MediaType.valueOf(rs.getString("media_type")), rs.getString("hash"), rs.getInt("size")),
            Evidence.Scan.valueOf(rs.getString("scan")), ObjectionRows.instant(rs, "added_at").orElseThrow());

    private final JdbcClient jdbc;

    AddedFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(AddedFile file) {
        jdbc.sql("""
                        insert into objection_file (id, submission, hash, name, media_type, size, added_at)
                        values (:id, :submission, :hash, :name, :type, :size, :at)""")
                .param("id", file.id()).param("submission", file.submission()).param("hash", file.file().hash())
                .param("name", file.file().name()).param("type", file.file().type().name()).param("size", file.file().size())
                .param("at", ObjectionRows.at(file.addedAt())).update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from objection_file where id = :id").param("id", id).update();
    }

    public Optional<AddedFile> find(UUID id) {
        return jdbc.sql(SELECT + "where f.id = :id").param("id", id).query(FILE).optional();
    }

    /** Oldest first. */
    public List<AddedFile> of(UUID submission) {
        return jdbc.sql(SELECT + "where f.submission = :submission order by f.added_at, f.name, f.hash")
                .param("submission", submission).query(FILE).list();
    }
}
