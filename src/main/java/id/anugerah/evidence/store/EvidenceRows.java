package id.anugerah.evidence.store;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.MediaType;
import id.anugerah.shared.Refused;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EvidenceRows {

    static final RowMapper<Evidence> ROW = (rs, n) -> new Evidence(rs.getObject("id", UUID.class),
            rs.getObject("submission", UUID.class), rs.getString("indicator"), rs.getString("hash"), rs.getString("name"),
            MediaType.valueOf(rs.getString("media_type")), rs.getInt("size"), rs.getString("page_marker"),
            Evidence.Scan.valueOf(rs.getString("scan")), rs.getObject("added_at", OffsetDateTime.class).toInstant(),
            rs.getBoolean("position_removed"));

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Evidence e) {
        jdbc.sql("""
                        insert into evidence (id, submission, indicator, hash, name, media_type, size, page_marker, scan,
                            added_at, position_removed)
                        values (:id, :submission, :indicator, :hash, :name, :type, :size, :marker, :scan, :at, :removed)""")
                .param("id", e.id()).param("submission", e.submission()).param("indicator", e.indicator())
                .param("hash", e.hash()).param("name", e.name()).param("type", e.type().name()).param("size", e.size())
                .param("marker", e.pageMarker()).param("scan", e.scan().name())
                .param("at", e.addedAt().atOffset(ZoneOffset.UTC)).param("removed", e.positionRemoved()).update();
    }

    public Optional<Evidence> find(UUID id) {
        return jdbc.sql("select * from evidence where id = :id").param("id", id).query(ROW).optional();
    }

    public Evidence get(UUID id) {
        return find(id).orElseThrow(() -> new Refused("evidence.notYours"));
    }

    /** The same content under the same name at the same place: what a second try after a broken line sends. */
    public Optional<Evidence> same(Evidence e) {
        return jdbc.sql("""
                        select * from evidence where submission = :submission and indicator = :indicator and hash = :hash
                            and name = :name limit 1""")
                .param("submission", e.submission()).param("indicator", e.indicator()).param("hash", e.hash())
                .param("name", e.name()).query(ROW).optional();
    }

    public List<Evidence> of(UUID submission) {
        return jdbc.sql("select * from evidence where submission = :submission order by indicator, added_at, name")
                .param("submission", submission).query(ROW).list();
    }

    public List<Evidence> withContent(String hash) {
        return jdbc.sql("select * from evidence where hash = :hash order by added_at, id").param("hash", hash)
                .query(ROW).list();
    }

    public void setScan(String hash, Evidence.Scan scan) {
        jdbc.sql("update evidence set scan = :scan where hash = :hash and scan <> :scan").param("scan", scan.name())
                .param("hash", hash).update();
    }

    public void setMarker(UUID id, String marker) {
        jdbc.sql("update evidence set page_marker = :marker where id = :id").param("marker", marker).param("id", id).update();
    }

    public void setName(UUID id, String name) {
        jdbc.sql("update evidence set name = :name where id = :id").param("name", name).param("id", id).update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from evidence where id = :id").param("id", id).update();
    }

    /** Whether the person has taken up a verification of that submission. */
    public boolean verifies(UUID person, UUID submission) {
        return jdbc.sql("""
                        select exists (select 1 from verification
                            where verifier = :person and submission = :submission and state <> 'LEFT')""")
                .param("person", person).param("submission", submission).query(Boolean.class).single();
    }
}
