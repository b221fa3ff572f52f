package id.anugerah.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process on one cluster, seen through the postmaster.pid that it writes there. */
record Postmaster(Path cluster) {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration START_TOLERANCE = Duration.ofMinutes(2);
    private static final int START_LINE = 2;
    private static final int STATUS_LINE = 7;

    /** A pid file alone proves nothing: a server that panics leaves it behind. */
    boolean isAlive() {
        return process() != null;
    }

    boolean isReady() {
        List<String> lines = lines();
        return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /**
     * Ends a server that outlived its JVM, and removes a pid file that names no such server. Only for the holder of the
     * data lock: then no living JVM can want that server.
     */
    void endOrphan() {
        ProcessHandle orphan = process();
        if (orphan != null) {
            log.warn("Ending the database process {}, which no living program uses", orphan.pid());
            askToStop(orphan);
            if (!awaitEnd()) {
                throw Refusals.orphanStays(cluster, orphan.pid());
            }
        }
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException failure) {
            throw Refusals.notWritable(cluster, failure);
        }
    }

    /** Waits until the server is gone; false after a minute. */
    boolean awaitEnd() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    // null without one: numbers are used again by strangers, and a dead one that nobody reaps has no program any more
    private ProcessHandle process() {
        List<String> lines = lines();
        try {
            return lines.size() <= START_LINE ? null : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(process -> isServerHere(process.info(), Long.parseLong(lines.get(START_LINE).strip())))
                    .orElse(null);
        } catch (NumberFormatException damaged) {
            return null;
        }
    }

    private boolean isServerHere(ProcessHandle.Info info, long startSeconds) {
        String program = info.command().map(command -> Path.of(command).getFileName().toString()).orElse("");
        if (!program.equals("postgres") && !program.equals("postgres.exe")) {
            return false;
        }
        // Windows tells no arguments; there the start must do
        return info.arguments().map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElseGet(() -> info.startInstant().map(start -> Duration.between(start, Instant.ofEpochSecond(startSeconds))
                        .abs().compareTo(START_TOLERANCE) < 0).orElse(false));
    }

    // "fast": open transactions are rolled back, the files are left clean
    private static void askToStop(ProcessHandle server) {
        String pid = Long.toString(server.pid());
        Path pgCtl = Path.of(server.info().command().orElseThrow()).resolveSibling("pg_ctl.exe");
        ProcessBuilder ask = Files.exists(pgCtl)
                ? new ProcessBuilder(pgCtl.toString(), "kill", "INT", pid)
                : new ProcessBuilder("sh", "-c", "kill -INT \"$0\"", pid);
        try {
            ask.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException failure) {
            log.warn("Could not signal the database process {}: {}", pid, failure.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(pidFile());
        } catch (IOException gone) {
            return List.of();
        }
    }
}
