package id.anugerah.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ArchiveWritingTest {

    @TempDir
    Path folder;
    @Autowired
    private Product product;
    @Autowired
    private ArchiveWriting writing;

    @Test
    void everyTableTwiceAndEveryFrozenFile() throws IOException {
        Season season = Season.of(product);
        season.aCase().registered().activated().filled(Option.B).submitted();
        Map<String, byte[]> files = written(season, false);

        JsonNode manifest = new ObjectMapper().readTree(files.get(Manifest.NAME));
        assertThat(manifest.path("files")).hasSize(files.size() - 1);
        assertThat(manifest.path("edition").asText()).isEqualTo(season.edition().code());
        assertThat(manifest.path("leftOut").path("mail").asText()).startsWith("personal data");
        assertThat(files).containsKeys("README.txt", "instruments/ip-2020-1.yaml", "instruments/upp-2020-1.yaml",
                "instruments/jury-2020-1.yaml", "processes/submission-1.bpmn", "processes/option_value-1.dmn",
                "tables/answer.csv", "tables/answer.jsonl").doesNotContainKey("releases/shortlist-1.json");
        assertThat(files.keySet()).noneMatch(name -> name.startsWith(Manifest.EVIDENCE));
        assertThat(text(files, "tables/evidence_manifest.jsonl").lines()).hasSize(23);
        assertThat(files.get("instruments/ip-2020-1.yaml")).isEqualTo(Files.readAllBytes(Path.of("forms/instruments/ip-2020.yaml")));
        assertThat(files.get("processes/option_value-1.dmn")).isEqualTo(Files.readAllBytes(Path.of("processes/option_value.dmn")));
        assertThat(written(season, true).keySet().stream().filter(name -> name.startsWith(Manifest.EVIDENCE))).isNotEmpty();
    }

    @Test
    void nobodyIsNamed() throws IOException {
        Season season = Season.of(product);
        Case finalist = season.aCase().registered().activated().filled(Option.B).submitted();
        season.evaluationOpens();
        finalist.evaluation().confirmed();
        season.shortlistAnnounced();
        finalist.prepared();
        Map<String, byte[]> files = written(season, false);
        files.keySet().removeIf(name -> !name.startsWith(Manifest.TABLES));
        List<String> people = product.sql().sql("select email from account").query(String.class).list();

        files.forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            assertThat(text).as(name).doesNotContain("1708 1000", "Pengusul\"", "Penanggung Jawab\"", "Pembina (IV/a)", "Kepala Dinas");
            assertThat(people.stream().filter(text::contains)).as(name).isEmpty();
        });
        assertThat(text(files, "tables/verification.jsonl")).contains("\"verifier\":\"V");
    }

    /** What others save while it is written is not in it: neither half nor whole. */
    @Test
    void everythingIsAsItWasAtOneMoment() throws IOException {
        Season season = Season.of(product);
        Case one = season.aCase().registered().activated().answered("A1", Option.B);
        AtomicBoolean first = new AtomicBoolean(true);
        Path file = writing.write(season.id(), false, folder.resolve("a.zip"), (done, total, step) -> {
            if (first.getAndSet(false)) {
                CompletableFuture.runAsync(() -> product.sql().sql("update answer set note = 'Sesudahnya' where submission = :id")
                        .param("id", one.id()).update()).join();
            }
        }).file();

        assertThat(text(files(file), "tables/answer.jsonl")).contains("\"indicator\":\"A1\"").doesNotContain("Sesudahnya");
        assertThat(text(written(season, false), "tables/answer.jsonl")).contains("Sesudahnya");
    }

    @Test
    void progressEndsAtTheTotal() throws IOException {
        Season season = Season.of(product);
        season.aCase().registered();
        AtomicLong last = new AtomicLong(-1);
        AtomicLong all = new AtomicLong();
        ArchiveWriting.Written written = writing.write(season.id(), false, folder.resolve("a.zip"), (done, total, step) -> {
            assertThat(done).isGreaterThanOrEqualTo(last.getAndSet(done));
            all.set(total);
        });

        assertThat(last.get()).isEqualTo(all.get()).isEqualTo(written.rows()).isPositive();
        assertThat(written.size()).isEqualTo(Files.size(written.file()));
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        Season season = Season.of(product);
        assertThatThrownBy(() -> writing.write(season.id(), false, folder.resolve("a.zip"), (done, total, step) -> {
            throw new IllegalStateException("enough");
        })).hasMessage("enough");

        assertThat(folder).isEmptyDirectory();
    }

    /** A formula in a participant's note is text in the CSV and exact in the JSON. */
    @Test
    void aFormulaIsNotRun() throws IOException {
        Season season = Season.of(product);
        Case one = season.aCase().registered().activated().answered("A1", Option.B);
        product.sql().sql("update answer set note = '=1+1' where submission = :id").param("id", one.id()).update();
        Map<String, byte[]> files = written(season, false);

        assertThat(text(files, "tables/answer.csv")).contains(",\"'=1+1\",");
        assertThat(text(files, "tables/answer.jsonl")).contains("\"note\":\"=1+1\"");
    }

    private Map<String, byte[]> written(Season season, boolean evidence) throws IOException {
        return files(writing.write(season.id(), evidence, folder.resolve("arsip.zip"), (done, total, step) -> { }).file());
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile read = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = read.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                files.put(entry.getName(), read.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }
}
