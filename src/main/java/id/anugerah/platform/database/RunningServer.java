package id.anugerah.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that was launched on one cluster, and the way into it. */
record RunningServer(DatabaseKind kind, Path cluster, EmbeddedPostgres postgres, String password) {

    static final String USER = "postgres";
    private static final Logger log = LoggerFactory.getLogger(RunningServer.class);

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    /** Proves that it answers, and that kept data would survive a power loss: zonky turns fsync off unless it is told twice. */
    void verify() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet fsync = statement.executeQuery("SHOW fsync")) {
            fsync.next();
            if (kind == DatabaseKind.EMBEDDED_KEPT && !fsync.getString(1).equals("on")) {
                throw new SQLException("fsync is off");
            }
        }
    }

    void close() {
        if (kind == DatabaseKind.EMBEDDED_KEPT) {
            checkpoint();
        }
        try {
            postgres.close();
        } catch (IOException failure) {
            log.warn("Closing the database: {}", failure.toString());
        }
        if (!new Postmaster(cluster).awaitEnd()) {
            log.warn("The database is still shutting down; the next start will wait for it");
        }
    }

    // zonky grants the shutdown five seconds and then cries error; a checkpoint before it makes it short
    private void checkpoint() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException failure) {
            log.warn("No checkpoint before closing: {}", failure.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), USER, password);
    }
}
