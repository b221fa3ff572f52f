package id.anugerah.start.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether demo data is there, whole or half made. */
@Repository
public class SeedingRows {

    private final JdbcClient jdbc;

    SeedingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Absent before the first start; false while it is being made. */
    public Optional<Boolean> finished(String name) {
        return jdbc.sql("select finished_at is not null from seeding where name = :name").param("name", name)
                .query(Boolean.class).optional();
    }

    public void begin(String name) {
        jdbc.sql("insert into seeding (name, done, total) values (:name, 0, 1)").param("name", name).update();
    }

    public void finish(String name, Instant at) {
        jdbc.sql("update seeding set done = total, finished_at = :at where name = :name").param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
