package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The way into the built-in database while another program of the same user runs it: for commands that only read. */
public final class DatabaseInUse {

    private static final int PORT_LINE = 3;

    private DatabaseInUse() {
    }

    /** Whether there is a built-in database in this data folder, running or not. */
    public static boolean isIn(Path data) {
        return Files.isDirectory(new DataFolder(data.toAbsolutePath().normalize()).cluster());
    }

    /** Settings as a command line has them, the password among them: not for logs. Empty while nobody runs the database. */
    public static List<String> settings(Path data) throws IOException {
        if (!isIn(data)) {
            return List.of();
        }
        DataFolder folder = new DataFolder(data.toRealPath());
        Postmaster server = new Postmaster(folder.cluster());
        if (!server.isAlive() || !server.isReady()) {
            return List.of();
        }
        String port = Files.readAllLines(folder.cluster().resolve("postmaster.pid")).get(PORT_LINE).strip();
        return List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "--spring.datasource.username=" + RunningServer.USER,
                "--spring.datasource.password=" + Files.readString(folder.password()).strip());
    }
}
