package id.anugerah.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.platform.StartFailure;
import id.anugerah.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    // one folder for all, as unpacking takes the most time
    @TempDir
    static Path folder;

    @Test
    void keepsItsRowsOverARestart() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.kept(data())) {
            ask(first, "CREATE TABLE kept AS SELECT 'remembered' AS word");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.kept(data())) {
            assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("remembered");
        }
    }

    @Test
    void isSafeAgainstPowerLossAndAgainstNeighbours() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.kept(data())) {
            assertThat(ask(database, "SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings WHERE name IN"
                    + " ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'max_connections')"))
                    .isEqualTo("fsync=on full_page_writes=on listen_addresses=127.0.0.1 max_connections=100"
                            + " synchronous_commit=on");
            assertThat(ask(database, "SELECT datcollate || ' ' || pg_encoding_to_char(encoding) FROM pg_database"
                    + " WHERE datname = current_database()")).isEqualTo("C UTF8");
            assertThat(ask(database, "SHOW server_version")).startsWith(KeptCluster.MAJOR + ".");
            assertThat(ask(database, "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guessed"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("password authentication failed");
        }
        assertThat(rights(data())).isEqualTo("rwx------");
        assertThat(rights(data().resolve("postgres"))).isEqualTo("rwx------");
        assertThat(rights(data().resolve("postgres-password"))).isEqualTo("rw-------");
    }

    @Test
    void aSecondStartIsRefusedAndAServerThatOutlivedItsJvmIsEnded() throws Exception {
        try (ChildJvm child = ChildJvm.run(HoldsDatabase.class, data().toString())) {
            child.awaitLine("open ");
            refused(StartFailure.DATA_IN_USE, data()).withMessageContaining(Long.toString(child.process().pid()));
            child.kill();
        }
        String orphan = postmaster();
        try (EmbeddedDatabase database = EmbeddedDatabase.kept(data())) {
            assertThat(ask(database, "SELECT word FROM orphaned")).isEqualTo("still here");
            assertThat(postmaster()).isNotEqualTo(orphan);
            refused(StartFailure.DATA_IN_USE, data());
        }
    }

    @Test
    void refusesAFolderThatCannotBeOrIsOfAnotherVersion() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        refused(StartFailure.DATA_FOLDER_NOT_WRITABLE, file.resolve("data"));

        Path old = Files.createDirectories(folder.resolve("old/postgres"));
        Files.writeString(old.resolve("PG_VERSION"), "14\n");
        refused(StartFailure.WRONG_DATA_FOLDER, folder.resolve("old")).withMessageContaining("PostgreSQL 14");
    }

    @Test
    void aThrowAwayDatabaseLeavesNothingBehindEvenWhenItsJvmIsKilled() throws Exception {
        String abandoned;
        try (ChildJvm child = ChildJvm.run(HoldsDatabase.class)) {
            abandoned = child.awaitLine("open ");
            child.kill();
        }
        Path home;
        try (EmbeddedDatabase database = EmbeddedDatabase.ephemeral()) {
            assertThatThrownBy(() -> DriverManager.getConnection(abandoned, "postgres", "any")).hasMessageContaining("refused");
            home = Path.of(ask(database, "SHOW data_directory")).getParent();
            assertThat(home).exists();
        }
        assertThat(home).doesNotExist();
    }

    private static ThrowableAssertAlternative<StartRefused> refused(StartFailure failure, Path data) {
        return assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedDatabase.kept(data))
                .satisfies(refusal -> assertThat(refusal.failure()).isEqualTo(failure));
    }

    private static Path data() {
        return folder.resolve("data");
    }

    private static String postmaster() throws IOException {
        return Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(0);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
