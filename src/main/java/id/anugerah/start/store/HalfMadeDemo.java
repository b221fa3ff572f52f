package id.anugerah.start.store;

import id.anugerah.platform.database.DatabaseKind;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A demo season that a killed start left half made is thrown away before the migration and made anew. */
@Component
class HalfMadeDemo implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(HalfMadeDemo.class);

    private final JdbcClient jdbc;
    private final DatabaseKind kind;

    HalfMadeDemo(DataSource dataSource, DatabaseKind kind) {
        this.jdbc = JdbcClient.create(dataSource);
        this.kind = kind;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (kind == DatabaseKind.EMBEDDED_KEPT && half()) {
            LOG.info("The demo season was left half made; it is made anew");
            jdbc.sql("drop schema anugerah cascade").update();
            jdbc.sql("drop schema engine cascade").update();
        }
        flyway.migrate();
    }

    private boolean half() {
        boolean table = jdbc.sql("select to_regclass('anugerah.seeding') is not null").query(Boolean.class).single();
        return table && jdbc.sql("select exists (select 1 from anugerah.seeding where finished_at is null)")
                .query(Boolean.class).single();
    }
}
