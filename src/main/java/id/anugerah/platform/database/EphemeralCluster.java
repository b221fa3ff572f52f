package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Throw-away clusters, each in a temporary folder of its own. */
final class EphemeralCluster {

    private static final Logger log = LoggerFactory.getLogger(EphemeralCluster.class);
    private static final String PREFIX = "anugerah-ephemeral-";

    private EphemeralCluster() {
    }

    static DataFolder newFolder() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            temporary = temporary.toRealPath();
            removeAbandoned(temporary);
            return DataFolder.at(Files.createTempDirectory(temporary, PREFIX));
        } catch (IOException failure) {
            throw Refusals.notWritable(temporary, failure);
        }
    }

    static RunningServer start(DataFolder folder) {
        try {
            return new ClusterStart(DatabaseKind.EMBEDDED_EPHEMERAL, folder, folder.cluster(), Binaries.shared(),
                    ClusterPassword.makeIfMissing(folder.password())).run();
        } catch (IOException failure) {
            delete(folder);
            throw Refusals.notWritable(folder.home(), failure);
        } catch (StartFailed failure) {
            delete(folder);
            throw Refusals.notSetUp(folder.home(), failure);
        }
    }

    static void delete(DataFolder folder) {
        try {
            FileSystemUtils.deleteRecursively(folder.home());
        } catch (IOException failure) {
            log.warn("Could not delete {}: {}", folder.home(), failure.toString());
        }
    }

    /** Ends and deletes what killed JVMs left behind. Others may write in this place too, so links are not followed. */
    private static void removeAbandoned(Path temporary) throws IOException {
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path home : homes) {
                try {
                    if (PrivateFiles.isOurs(home)) {
                        removeIfAbandoned(new DataFolder(home));
                    }
                } catch (IOException | RuntimeException failure) {
                    log.warn("Left {} as it is: {}", home, failure.toString());
                }
            }
        }
    }

    private static void removeIfAbandoned(DataFolder folder) {
        DataLock.takeAbandoned(folder).ifPresent(lock -> {
            new Postmaster(folder.cluster()).endOrphan();
            lock.close();
            delete(folder);
        });
    }
}
