package id.anugerah.gate.store;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ChallengeRows {

    private final JdbcClient jdbc;

    ChallengeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was used before, on this node or another */
    public boolean use(String challenge, Duration keep) {
        return jdbc.sql("""
                        insert into used_challenge (challenge, expires_at)
                        values (:challenge, clock_timestamp() + make_interval(secs => :keep)) on conflict do nothing""")
                .param("challenge", challenge).param("keep", (double) keep.toSeconds()).update() == 1;
    }

    public void deleteOld() {
        jdbc.sql("delete from used_challenge where expires_at < clock_timestamp()").update();
    }

    public Optional<String> key(String name) {
        return jdbc.sql("select secret from node_secret where name = :name").param("name", name).query(String.class).optional();
    }

    /** The first to keep one wins. @return the key that counts from now on */
    public String keepKey(String name, String secret) {
        jdbc.sql("insert into node_secret (name, secret) values (:name, :secret) on conflict do nothing")
                .param("name", name).param("secret", secret).update();
        return key(name).orElseThrow();
    }
}
