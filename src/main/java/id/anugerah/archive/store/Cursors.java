package id.anugerah.archive.store;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads with a cursor: so many rows at a time, as long as a transaction is open. */
@Component
class Cursors {

    private static final int FETCHED = 1_000;

    private final JdbcClient client;

    Cursors(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED);
        client = JdbcClient.create(template);
    }

    JdbcClient client() {
        return client;
    }
}
