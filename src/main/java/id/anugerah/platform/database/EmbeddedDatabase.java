package id.anugerah.platform.database;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server that lives as long as this object. It listens on the loopback address only, on a port chosen at
 * random at each start, for one user with a random password. Spring code gets the DataSource injected instead; this type
 * is for tests and commands that run without it, which must close it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final DataLock lock;
    private final RunningServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(DataFolder folder, DataLock lock, RunningServer server) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
    }

    /**
     * Opens the database in this data folder, and creates both if they are missing. A server that outlived a killed JVM is
     * ended first.
     *
     * @throws id.anugerah.platform.StartRefused code 10 if the folder cannot be written, 11 if a living process uses it,
     *     12 if a new database cannot be set up, 15 if the one there is damaged or of another major version
     */
    public static EmbeddedDatabase kept(Path data) {
        return open(DataFolder.at(data), folder -> new KeptCluster(folder).start());
    }

    /**
     * Opens an empty database in a temporary folder; closing deletes it. Not safe against power loss, but quick.
     *
     * @throws id.anugerah.platform.StartRefused code 10 if there is no room for it, 12 if it cannot be set up
     */
    public static EmbeddedDatabase ephemeral() {
        return open(EphemeralCluster.newFolder(), EphemeralCluster::start);
    }

    private static EmbeddedDatabase open(DataFolder folder, Function<DataFolder, RunningServer> start) {
        long began = System.nanoTime();
        DataLock lock = DataLock.take(folder);
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(folder, lock, start.apply(folder));
            log.info("Database {} in {} answers after {} ms", database.kind(), folder.home(),
                    (System.nanoTime() - began) / 1_000_000);
            return database;
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    public DatabaseKind kind() {
        return server.kind();
    }

    /** Without user and password. */
    public String jdbcUrl() {
        return server.jdbcUrl();
    }

    public String user() {
        return RunningServer.USER;
    }

    /** Secret: not for logs or messages. */
    public String password() {
        return server.password();
    }

    /** Rolls back what is open, ends the server, lets go of the data folder; a second call does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        server.close();
        lock.close();
        if (kind() == DatabaseKind.EMBEDDED_EPHEMERAL) {
            EphemeralCluster.delete(folder);
        }
    }
}
