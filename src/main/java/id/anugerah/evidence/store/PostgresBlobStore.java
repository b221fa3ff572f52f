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

    @Override
    public void put(String hash, byte[] content) {
        jdbc.sql("insert into blob (hash, size, content) values (:hash, :size, :content) on conflict (hash) do nothing")
                .param("hash", hash).param("size", content.length).param("content", content).update();
    }

    @Override
    public byte[] get(String hash) {
        return jdbc.sql("select content from blob where hash = :hash").param("hash", hash)
                .query((rs, n) -> rs.getBytes("content")).single();
    }
}
