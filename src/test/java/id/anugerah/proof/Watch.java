package id.anugerah.proof;

import id.anugerah.platform.database.DatabaseInUse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the server's database from outside, by plain SQL. */
final class Watch implements AutoCloseable {

    private final Connection connection;

    private Watch(Connection connection) {
        this.connection = connection;
    }

    /** Waits until the server's database answers. */
    static Watch on(Path data, Server server) throws IOException, InterruptedException {
        String why = "no database process of this start";
        long until = System.nanoTime() + 300_000_000_000L;
        while (System.nanoTime() < until && server.lives()) {
            List<String> settings = server.ownDatabase().isEmpty() ? List.of() : DatabaseInUse.settings(data);
            if (!settings.isEmpty()) {
                try {
                    Connection connection = DriverManager.getConnection(value(settings, 0), value(settings, 1), value(settings, 2));
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("set search_path = anugerah");
                    }
                    return new Watch(connection);
                } catch (SQLException e) {
                    why = e.getMessage(); // comes up just now
                }
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The database does not answer: " + why + "\n" + server.lastWords());
    }

    private static String value(List<String> settings, int place) {
        return settings.get(place).split("=", 2)[1];
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(rows(sql).get(0));
    }

    /** The rows with "|" between the columns. */
    List<String> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rs = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (rs.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(rs.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // it died with its server
        }
    }
}
