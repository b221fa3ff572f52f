package id.anugerah.worklist.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** One connection of its own, beside the pool, over which the nodes tell each other which tasks have changed. */
public final class PulseLine implements AutoCloseable {

    private static final String CHANNEL = "anugerah_tasks";

    /** Of ids of 36 characters; a notification holds less than 8,000 bytes. */
    private static final int AT_ONCE = 200;

    private final Connection connection;

    private PulseLine(Connection connection) {
        this.connection = connection;
    }

    static PulseLine open(HikariDataSource pool) throws SQLException {
        Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        connection.createStatement().execute("listen " + CHANNEL);
        return new PulseLine(connection);
    }

    public void say(Collection<String> tasks) throws SQLException {
        List<String> all = new ArrayList<>(tasks);
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            for (int i = 0; i < all.size(); i += AT_ONCE) {
                notify.setString(1, String.join(",", all.subList(i, Math.min(all.size(), i + AT_ONCE))));
                notify.execute();
            }
        }
    }

    /** Waits at most so long for what other nodes and this one have said. */
    public Set<String> hear(int millis) throws SQLException {
        Set<String> tasks = new TreeSet<>();
        PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(millis);
        for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
            tasks.addAll(List.of(one.getParameter().split(",")));
        }
        return tasks;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
