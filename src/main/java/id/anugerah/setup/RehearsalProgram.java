package id.anugerah.setup;

import id.anugerah.setup.store.RehearsalRows;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs {@code rehearse --blueprint=…} as a program of its own, so that virtual time and virtual people never come near the season
 * that people work in: this node only reads what it says.
 */
@Component
public class RehearsalProgram implements DisposableBean {

    /** The system property that tells a rehearsal whose it is: it ends with that program. */
    public static final String RUN_BY = "anugerah.rehearsal.runBy";

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalProgram.class);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String MAIN = "id.anugerah.Anugerah";
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final RehearsalRows rows;
    private final Clock clock;
    private volatile Process running;

    RehearsalProgram(RehearsalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void start(Rehearsed run, String file) {
        Thread thread = new Thread(() -> run(run, file), "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Rehearsed run, String file) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("anugerah-rehearsal");
            Path blueprint = Files.writeString(folder.resolve("blueprint.json"), file);
            // the log goes to a file: it may not fill the pipe that carries progress and summary
            running = new ProcessBuilder(command(run, blueprint)).directory(folder.toFile())
                    .redirectOutput(folder.resolve("out.txt").toFile()).start();
            try (BufferedReader lines = running.errorReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("day ")) {
                        rows.progress(run.id(), line, clock.instant());
                    }
                }
            }
            int code = running.waitFor();
            List<String> said = Files.readAllLines(folder.resolve("out.txt"));
            String last = said.isEmpty() ? "" : said.get(said.size() - 1);
            boolean done = code == 0 && last.startsWith("{");
            rows.end(run.id(), done ? Rehearsed.State.DONE : Rehearsed.State.FAILED, done ? last : "", clock.instant());
            if (!done) {
                LOG.warn("A rehearsal ended with code {}: {}", code, last);
            }
        } catch (IOException e) {
            LOG.warn("A rehearsal could not be run", e);
            rows.end(run.id(), Rehearsed.State.FAILED, "", clock.instant());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            remove(folder);
        }
    }

    private static List<String> command(Rehearsed run, Path blueprint) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10")); // people come first
        }
        command.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx768m",
                "-D" + RUN_BY + "=" + ProcessHandle.current().pid(), "-cp",
                System.getProperty("java.class.path"), launched() ? LAUNCHER : MAIN, "rehearse", "--blueprint=" + blueprint,
                "--ip=" + run.ip(), "--upp=" + run.upp(), "--seed=" + run.seed()));
        return command;
    }

    private static boolean launched() {
        try {
            Class.forName(LAUNCHER, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException unpacked) {
            return false;
        }
    }

    private static void remove(Path folder) {
        if (folder != null) {
            for (String name : List.of("blueprint.json", "out.txt", "")) {
                try {
                    Files.deleteIfExists(folder.resolve(name));
                } catch (IOException left) {
                    LOG.info("{} stays in the folder for temporary files", name);
                }
            }
        }
    }

    @Override
    public void destroy() {
        Process open = running;
        if (open != null) {
            open.destroy();
        }
    }
}
