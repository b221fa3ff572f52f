package id.anugerah.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** Opens a database, leaves a row in it, says where it is, and stays until it is killed. */
class HoldsDatabase {

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database =
                arguments.length == 0 ? EmbeddedDatabase.ephemeral() : EmbeddedDatabase.kept(Path.of(arguments[0]));
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS orphaned AS SELECT 'still here' AS word");
        }
        System.out.println("open " + database.jdbcUrl());
        Thread.sleep(Long.MAX_VALUE);
    }
}
