package id.anugerah.start;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.Anugerah;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command without a database: it makes none. */
class VerifyAuditCommandTest {

    @TempDir
    Path folder;

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream warned = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(err);
    }

    @Test
    void withoutADatabaseItEndsWithOneAndASentence() throws IOException {
        assertThat(run("--language=en", "--seal=2026-11-23:" + "a".repeat(64))).isOne();
        assertThat(warned.toString(StandardCharsets.UTF_8)).startsWith("The database could not be opened.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void wordsThatItDoesNotUnderstandEndWithTwo() throws IOException {
        assertThat(run("--force")).isEqualTo(2);
        assertThat(run("--verbose=1")).isEqualTo(2);
        assertThat(run("--language=fr")).isEqualTo(2);
        assertThat(run("--seal=yesterday:" + "a".repeat(64))).isEqualTo(2);
        assertThat(run("--seal=2026-11-23")).isEqualTo(2);
        assertThat(run("--seal=2026-11-23:abc")).isEqualTo(2);
        assertThat(warned.toString(StandardCharsets.UTF_8)).contains("verify-audit [--seal=");
    }

    private int run(String... args) throws IOException {
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--anugerah.data=" + folder.resolve("data");
        return VerifyAuditCommand.run(Anugerah.class, all);
    }
}
