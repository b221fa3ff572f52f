package id.anugerah.evidence.store;

import id.anugerah.evidence.BlobStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents in a bytea column: one backup, one transaction with the rows that name them. */
@Component
class PostgresBlobStore implements BlobStore {

    private final JdbcClient jdbc;

    PostgresBlobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Touches a content that is there already: a sweep that has just chosen it looks again and spares it. */
    @Override
    public void put(String hash, byte[] content) {
        jdbc.sql("""
                        insert into blob (hash, size, content) values (:hash, :size, :content)
                        on conflict (hash) do update set stored_at = now()""")
                .param("hash", hash).param("size", content.length).param("content", content).update();
    }

    @Override
    public byte[] get(String hash) {
        return jdbc.sql("select content from blob where hash = :hash").param("hash", hash)
                .query((rs, n) -> rs.getBytes(1)).single();
    }

    /** The column is stored unpacked, so PostgreSQL reads only the pieces that it needs. */
    @Override
    public byte[] slice(String hash, int from, int length) {
        return jdbc.sql("select substring(content from :from for :length) from blob where hash = :hash")
                .param("from", from + 1).param("length", length).param("hash", hash)
                .query((rs, n) -> rs.getBytes(1)).single();
    }

    @Override
    public int sweep() {
        return jdbc.sql("""
                        delete from blob where stored_at < now() - interval '1 day'
                            and not exists (select 1 from evidence where evidence.hash = blob.hash)
                            and not exists (select 1 from recommendation_letter l where l.hash = blob.hash)
                            and not exists (select 1 from presentation p where p.hash = blob.hash)
                            and not exists (select 1 from step_photo p where p.hash = blob.hash)
                            and not exists (select 1 from objection_file o where o.hash = blob.hash)""").update();
    }
}
