package id.anugerah.release.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.stereotype.Repository;

/** Connections beside the pool over which a node hears in which editions a decision was taken, on whichever node. */
@Repository
public class DecisionLines {

    static final String CHANNEL = "anugerah_decisions";

    private final HikariDataSource pool;

    DecisionLines(HikariDataSource pool) {
        this.pool = pool;
    }

    public Line open() throws SQLException {
        Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        connection.createStatement().execute("listen " + CHANNEL);
        return new Line(connection);
    }

    /** An open one. */
    public static final class Line implements AutoCloseable {

        private final Connection connection;

        private Line(Connection connection) {
            this.connection = connection;
        }

        /** Waits at most so long. @return editions */
        public Set<UUID> hear(int millis) throws SQLException {
            Set<UUID> editions = new TreeSet<>();
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(millis);
            for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
                editions.add(UUID.fromString(one.getParameter()));
            }
            return editions;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
