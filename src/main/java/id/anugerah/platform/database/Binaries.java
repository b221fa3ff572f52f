package id.anugerah.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;

/**
 * The unpacked PostgreSQL programs in one folder. Equal by folder, because zonky remembers per resolver where it unpacked
 * and would otherwise use the folder of the first database for all.
 */
record Binaries(Path folder) implements PgBinaryResolver {

    /** The folder that all throw-away databases of one user share. */
    static Binaries shared() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path folder = temporary.resolve("anugerah-postgres-binaries");
        // never run programs that another user laid there
        if (Files.exists(folder) && !PrivateFiles.isOurs(folder)) {
            folder = temporary.resolve("anugerah-postgres-binaries-" + System.getProperty("user.name"));
            if (Files.exists(folder) && !PrivateFiles.isOurs(folder)) {
                throw new IOException(folder + " belongs to another user");
            }
        }
        return new Binaries(folder);
    }

    /** Runs a start that unpacks if needed, one at a time, after a half unpacked folder of a killed start is removed. */
    <T> T unpackedFor(Callable<T> start) throws Exception {
        PrivateFiles.createFolder(folder);
        synchronized (Binaries.class) {
            try (FileChannel channel = FileChannel.open(folder.resolve("unpack.lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                removeUnfinished();
                return start.call();
            } finally {
                // zonky lets everybody write here
                PrivateFiles.close(folder);
            }
        }
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
    }

    // zonky skips files that exist, so a half written program would stay for ever
    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(folder, "PG-*")) {
            for (Path one : unpacked) {
                if (Files.notExists(one.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(one);
                }
            }
        }
    }
}
