package id.anugerah.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Starts a server on one cluster; sets the cluster up first if its folder is empty. */
record ClusterStart(DatabaseKind kind, DataFolder folder, Path cluster, Binaries binaries, String password) {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
    private static final int PORTS_TRIED = 3;

    RunningServer run() throws IOException, StartFailed {
        for (int tried = 1; ; tried++) {
            ServerLog log = ServerLog.at(folder.log());
            try {
                return attempt(log);
            } catch (StartFailed failure) {
                // the port was free when zonky chose it, and taken when the server came to it
                if (tried == PORTS_TRIED || !log.says("could not create any TCP/IP sockets")) {
                    throw failure;
                }
            }
        }
    }

    private RunningServer attempt(ServerLog log) throws StartFailed {
        try {
            EmbeddedPostgres postgres = binaries.unpackedFor(() -> launch(log));
            RunningServer server = new RunningServer(kind, cluster, postgres, password);
            server.verify();
            return server;
        } catch (Exception failure) {
            Postmaster postmaster = new Postmaster(cluster);
            boolean ran = postmaster.isAlive();
            postmaster.endOrphan();
            throw new StartFailed(ran || log.reason().isEmpty() ? failure.getMessage() : log.reason(), failure);
        }
    }

    private EmbeddedPostgres launch(ServerLog log) throws Exception {
        // zonky's own lock, perhaps still open from an attempt that failed; ours is the one that counts
        Files.deleteIfExists(cluster.resolve("epg-lock"));
        StartWatch watch = new StartWatch(new Postmaster(cluster), log);
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(builder(watch)::start);
        Thread thread = new Thread(start, "postgres-start");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return start.get(50, TimeUnit.MILLISECONDS);
            } catch (TimeoutException waiting) {
                if (watch.hopeless()) {
                    thread.interrupt();
                }
            }
        }
    }

    private EmbeddedPostgres.Builder builder(StartWatch watch) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPgBinaryResolver(binaries)
                .setOverrideWorkingDirectory(binaries.folder().toFile())
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setPGStartupWait(LONGEST_RECOVERY)
                .setConnectConfig("password", password)
                // handed to initdb as --key=value, so that there is no moment without a password
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.password().toString())
                .setDataDirectoryCustomizer(ready -> {
                    writeAccessRules(ready.toPath());
                    watch.launching();
                });
        ClusterSettings.of(kind).forEach(builder::setServerConfig);
        return builder;
    }

    private static void writeAccessRules(Path cluster) {
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), ClusterSettings.PG_HBA);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
