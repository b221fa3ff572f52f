package id.anugerah.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** A server that somebody else runs, looked at once at start so that a wrong one is told in words. */
record ExternalDatabase(String url, String user, String password) {

    private static final int OLDEST = 14;
    private static final String LOOK = """
            SELECT version() LIKE 'PostgreSQL %' AS genuine,
                   current_setting('server_version_num')::int / 10000 AS major,
                   pg_is_in_recovery() AS replica,
                   has_database_privilege(current_database(), 'CREATE') OR 2 =
                     (SELECT count(*) FROM pg_namespace WHERE nspname IN ('anugerah', 'engine')
                         AND has_schema_privilege(oid, 'CREATE, USAGE')) AS may_create
            """;

    /** Refuses the start with code 12 when nothing answers, with 13 when what answers cannot be used. */
    void check() {
        if (!url.startsWith("jdbc:postgresql:") || Driver.parseURL(url, new Properties()) == null) {
            throw Refusals.notPostgres(name());
        }
        try (Connection connection = open(); Statement statement = connection.createStatement();
                ResultSet seen = statement.executeQuery(LOOK)) {
            seen.next();
            judge(seen.getBoolean("genuine"), seen.getInt("major"), seen.getBoolean("replica"), seen.getBoolean("may_create"));
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    void judge(boolean genuine, int major, boolean replica, boolean mayCreate) {
        if (!genuine) {
            throw Refusals.notPostgres(name());
        }
        if (major < OLDEST) {
            throw Refusals.tooOld(name(), major, OLDEST);
        }
        if (replica) {
            throw Refusals.readOnly(name());
        }
        if (!mayCreate) {
            throw Refusals.noRights(name());
        }
    }

    /** Where it is, without anything that could hold a password. */
    String name() {
        if (!url.startsWith("jdbc:postgresql:")) {
            String[] parts = url.split(":", 3);
            return parts.length == 3 ? parts[0] + ":" + parts[1] : "spring.datasource.url";
        }
        return url.replaceFirst("[?;].*$", "").replaceFirst("//[^/]*@", "//");
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    private RuntimeException refusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("28") || state.startsWith("3D") || state.equals("42501")) {
            return Refusals.loginRefused(name(), failure);
        }
        // 42: it answers, but does not know what every PostgreSQL knows
        return state.startsWith("42") ? Refusals.notPostgres(name()) : Refusals.notReachable(name(), failure);
    }
}
