package id.anugerah.worklist.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.springframework.stereotype.Repository;

/** Opens lines to the database that the pool knows. */
@Repository
public class PulseLines {

    private final HikariDataSource pool;

    PulseLines(HikariDataSource pool) {
        this.pool = pool;
    }

    public PulseLine open() throws SQLException {
        return PulseLine.open(pool);
    }
}
