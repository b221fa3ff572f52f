package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The cluster in the data folder, for the holder of its lock. */
record KeptCluster(DataFolder folder) {

    /** The major version of the binaries in the pom; a cluster of another one needs an upgrade, not a start. */
    static final String MAJOR = "17";

    RunningServer start() {
        new Postmaster(folder.cluster()).endOrphan();
        new Postmaster(folder.unfinished()).endOrphan();
        try {
            boolean fresh = isMissingOrEmpty();
            if (!fresh) {
                refuseForeign();
            }
            return start(ClusterPassword.makeIfMissing(folder.password()), fresh);
        } catch (IOException failure) {
            throw Refusals.notWritable(folder.home(), failure);
        }
    }

    private RunningServer start(String password, boolean fresh) throws IOException {
        try {
            if (fresh) {
                create(password);
            }
            return on(folder.cluster(), password).run();
        } catch (StartFailed failure) {
            throw fresh ? Refusals.notSetUp(folder.home(), failure) : Refusals.damaged(folder.cluster(), failure.getMessage());
        }
    }

    // under another name until it has run once, so that a start killed half way leaves nothing that looks like data
    private void create(String password) throws IOException, StartFailed {
        FileSystemUtils.deleteRecursively(folder.unfinished());
        on(folder.unfinished(), password).run().close();
        Files.deleteIfExists(folder.cluster());
        Files.move(folder.unfinished(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private ClusterStart on(Path cluster, String password) {
        return new ClusterStart(DatabaseKind.EMBEDDED_KEPT, folder, cluster, new Binaries(folder.binaries()), password);
    }

    private boolean isMissingOrEmpty() throws IOException {
        if (Files.notExists(folder.cluster())) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder.cluster())) {
            return entries.findAny().isEmpty();
        }
    }

    private void refuseForeign() throws IOException {
        Path version = folder.cluster().resolve("PG_VERSION");
        if (Files.notExists(version)) {
            throw Refusals.incomplete(folder.cluster(), version);
        }
        String major = Files.readString(version).strip();
        if (!major.equals(MAJOR)) {
            throw Refusals.otherMajor(folder.cluster(), major, MAJOR);
        }
        for (Path needed : new Path[] {folder.cluster().resolve("postgresql.conf"), folder.cluster().resolve("global/pg_control"),
                folder.password()}) {
            if (Files.notExists(needed)) {
                throw Refusals.incomplete(folder.cluster(), needed);
            }
        }
    }
}
