package id.anugerah.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.Anugerah;
import id.anugerah.archive.ArchiveWriting;
import id.anugerah.instrument.Option;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code recompute ARCHIVE.zip} as somebody types it. */
@ProductTest
class CheckArchiveCommandTest {

    @TempDir
    Path folder;
    @Autowired
    private Product product;
    @Autowired
    private ArchiveWriting writing;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream warned = new ByteArrayOutputStream();
    private Path archive;
    private String reference;

    @BeforeEach
    void anArchive() throws IOException {
        Season season = Season.of(product);
        reference = season.aCase().registered().activated().filled(Option.B).submitted().now().reference();
        archive = writing.write(season.id(), false, folder.resolve("arsip.zip"), (done, total, step) -> { }).file();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void anArchiveThatAgreesEndsWithZero() throws IOException {
        assertThat(RecomputeCommand.run(Anugerah.class, archive.toString(), "--language=en")).isZero();

        assertThat(lines()).anyMatch(line -> line.matches("\\[Agrees] Files are what the manifest says \\(\\d+ compared\\)"))
                .contains("This archive is whole, and everything computed from it agrees.");
        assertThat(answer().path("agrees").asBoolean()).isTrue();
        assertThat(answer().path("checks").path("receipts").path("differences").asInt()).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aChangedOneEndsWithOneAndNamesThePlace() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Path answers = zip.getPath("tables/answer.jsonl");
            Files.writeString(answers, Files.readString(answers).replaceFirst("\"note\":\"\"", "\"note\":\"x\""));
        }
        assertThat(RecomputeCommand.run(Anugerah.class, archive.toString())).isOne();

        assertThat(lines()).contains("    tables/answer.jsonl: isinya bukan yang tertulis dalam manifes",
                "    tables/answer.jsonl: " + reference + ", indikator A1: jawaban bukan yang dikirim");
        assertThat(answer().path("agrees").asBoolean()).isFalse();
    }

    @Test
    void aTruncatedOneEndsWithOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 100));
        assertThat(RecomputeCommand.run(Anugerah.class, archive.toString(), "--language=en")).isOne();

        assertThat(warned.toString(StandardCharsets.UTF_8)).startsWith("This file is not a whole ZIP archive").hasLineCount(1);
        assertThat(said.size()).isZero();
    }

    @Test
    void wordsThatItDoesNotUnderstandEndWithTwo() throws IOException {
        assertThat(RecomputeCommand.run(Anugerah.class, folder.resolve("none.zip").toString())).isEqualTo(2);
        assertThat(RecomputeCommand.run(Anugerah.class, archive.toString(), "--decision=x")).isEqualTo(2);
        assertThat(RecomputeCommand.run(Anugerah.class, archive.toString(), "--language=fr")).isEqualTo(2);
        assertThat(ArchiveCommand.run(Anugerah.class, "--edition=2020")).isEqualTo(2);
        assertThat(ArchiveCommand.run(Anugerah.class, "--edition=2020", "--to=x", "--evidence=perhaps")).isEqualTo(2);
        assertThat(ArchiveCommand.run(Anugerah.class, "--edition=2020", "--to=" + folder.resolve("x.zip"),
                "--anugerah.data=" + folder.resolve("data"))).isOne();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private java.util.List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private JsonNode answer() throws IOException {
        return new ObjectMapper().readTree(lines().get(lines().size() - 1));
    }
}
