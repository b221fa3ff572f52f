package id.anugerah.notification.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table mail_wording: the newest version of an edition counts, those before it are history. */
@Repository
public class WordingRows {

    private final JdbcClient jdbc;

    WordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> newest(UUID edition) {
        return jdbc.sql("select wordings from mail_wording where edition = :edition order by version desc limit 1")
                .param("edition", edition).query(String.class).optional();
    }

    /** The newest version of every edition that has one. */
    public Map<UUID, Integer> versions() {
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.sql("select edition, max(version) as newest from mail_wording group by edition").query(rs -> {
            versions.put(rs.getObject("edition", UUID.class), rs.getInt("newest"));
        });
        return versions;
    }

    public String get(UUID edition, int version) {
        return jdbc.sql("select wordings from mail_wording where edition = :edition and version = :version")
                .param("edition", edition).param("version", version).query(String.class).single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when somebody else has just done the same */
    public void insert(UUID edition, String wordings, Instant at) {
        jdbc.sql("""
                        insert into mail_wording (edition, version, wordings, adopted_at)
                        select :edition, coalesce(max(version), 0) + 1, :wordings, :at from mail_wording where edition = :edition""")
                .param("edition", edition).param("wordings", wordings).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
