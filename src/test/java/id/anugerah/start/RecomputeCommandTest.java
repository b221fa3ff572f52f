package id.anugerah.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.Anugerah;
import id.anugerah.release.Records;
import id.anugerah.shared.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with a file and no database: it makes none, and neither engine nor Spring is started. */
class RecomputeCommandTest {

    private static final String RECORD = Records.handMade();

    @TempDir
    Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream warned = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(warned, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    @Test
    void anUntouchedFileEndsWithZeroAndItsHash() throws IOException {
        assertThat(run("--decision=" + file(RECORD), "--language=en")).isZero();

        assertThat(answer().path("hash").asText()).isEqualTo(Sha256.of(RECORD));
        assertThat(answer().path("agrees").asBoolean()).isTrue();
        assertThat(answer().path("compared")).extracting(JsonNode::asText).containsExactly("record");
        assertThat(warned.toString(StandardCharsets.UTF_8)).contains("The database was not opened");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aChangedFileEndsWithOneAndSaysWhatDiffers() throws IOException {
        String changed = RECORD.replace("\"points\":\"200/3\"", "\"points\":\"90\"");

        assertThat(run("--decision=" + file(changed), "--language=en")).isOne();
        assertThat(answer().path("agrees").asBoolean()).isFalse();
        assertThat(answer().path("hash").asText()).isEqualTo(Sha256.of(RECORD));
        assertThat(answer().path("recordedHash").asText()).isEqualTo(Sha256.of(changed));
        assertThat(answer().path("differences")).extracting(JsonNode::asText)
                .containsExactly("R8: the record says 90 points, the recomputation 200/3.");
    }

    @Test
    void awardsAreComputedAgainAndChangesByHandNamed() throws IOException {
        String record = Records.handMadeAwards();
        assertThat(run("--decision=" + file(record), "--language=en")).isZero();

        assertThat(answer().path("hash").asText()).isEqualTo(Sha256.of(record));
        assertThat(answer().path("changesByHand")).extracting(JsonNode::asText).containsExactly(
                "Category best_driver, place 2: given to R9 by hand. Asked for by Penyelenggara 1: Unit itu tutup.");
    }

    @Test
    void theSentencesAreIndonesianUnlessAskedOtherwise() throws IOException {
        run("--decision=" + file(RECORD.replace("\"points\":\"200/3\"", "\"points\":\"90\"")));

        assertThat(answer().path("differences").get(0).asText()).isEqualTo("R8: catatan menyebut nilai 90, hitungan ulang 200/3.");
    }

    @Test
    void whatIsNoRecordEndsWithOneSentence() throws IOException {
        assertThat(run("--decision=" + file("{}"), "--language=en")).isOne();
        assertThat(warned.toString(StandardCharsets.UTF_8)).startsWith("This file is not the record of a decision");
        assertThat(said.size()).isZero();
    }

    @Test
    void aNameWithoutADatabaseIsNotFound() throws IOException {
        assertThat(run("--decision=2020:shortlist", "--language=en")).isOne();
        assertThat(warned.toString(StandardCharsets.UTF_8)).contains("There is no decision “2020:shortlist”.");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void wordsThatItDoesNotUnderstandEndWithTwo() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--decision=")).isEqualTo(2);
        assertThat(run("--decision=x", "--force")).isEqualTo(2);
        assertThat(run("--decision=x", "--verbose=1")).isEqualTo(2);
        assertThat(run("--decision=x", "--language=fr")).isEqualTo(2);
        assertThat(warned.toString(StandardCharsets.UTF_8)).contains("recompute --decision=");
    }

    private int run(String... args) throws IOException {
        String[] all = java.util.Arrays.copyOf(args, args.length + 1);
        all[args.length] = "--anugerah.data=" + folder.resolve("data");
        return RecomputeCommand.run(Anugerah.class, all);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("keputusan.json"), content);
    }

    private JsonNode answer() throws IOException {
        return new ObjectMapper().readTree(said.toString(StandardCharsets.UTF_8));
    }
}
