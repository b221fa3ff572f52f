package id.anugerah.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product's jar as a process of its own. */
final class Server {

    private final Path jar;
    private final Path data;
    private final int port;
    private final Path log;
    private Process process;
    private String leftBehind = "";

    Server(Path jar, Path data, int port) {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.log = data.resolveSibling(data.getFileName() + ".log");
    }

    void start() throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString(),
                "--anugerah.data=" + data, "--server.port=" + port, "--anugerah.demo=false")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile())).start();
    }

    /** kill -9. The database is a process of its own and goes on until the next start ends it. */
    void kill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        leftBehind = database();
    }

    /** The process of a database that this start has made, not the one before; "" while there is none. */
    String ownDatabase() throws IOException {
        String pid = database();
        return pid.equals(leftBehind) ? "" : pid;
    }

    private String database() throws IOException {
        Path pid = data.resolve("postgres/postmaster.pid");
        try {
            return Files.exists(pid) ? Files.readAllLines(pid).get(0).strip() : "";
        } catch (java.nio.file.NoSuchFileException | IndexOutOfBoundsException e) {
            return "";
        }
    }

    void stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }

    boolean lives() {
        return process != null && process.isAlive();
    }

    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    /** Another command of the jar on the same data. @return its exit code */
    int command(String name, String... more) throws IOException, InterruptedException {
        List<String> words = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                jar.toString(), name, "--anugerah.data=" + data));
        words.addAll(List.of(more));
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile())).start().waitFor();
    }

    /** Ends whatever a proof that failed has left: the jar, and the database that outlives it. */
    void clear() throws IOException, InterruptedException {
        if (lives()) {
            kill();
        }
        if (!database().isEmpty()) {
            ProcessHandle.of(Long.parseLong(database())).ifPresent(ProcessHandle::destroy);
        }
        Files.deleteIfExists(log);
    }
}
