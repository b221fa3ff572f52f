package id.anugerah.archive.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.archive.ArchiveWriting;
import id.anugerah.instrument.Option;
import id.anugerah.release.ReleaseKind;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Outstanding;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An archive of an ended season agrees; whoever changes anything in it is found and the place is named: by the manifest, or,
 * where the manifest was made to fit, by what follows from the rest of the archive.
 */
@ProductTest
class ArchiveCheckTest {

    private static Path archive;
    private static String first;
    private static String second;

    @TempDir
    static Path shared;
    @TempDir
    Path folder;
    @Autowired
    private Product product;
    @Autowired
    private ArchiveWriting writing;

    @BeforeEach
    void anEndedSeason() throws IOException {
        if (archive == null) {
            Ended ended = Ended.of(product);
            first = ended.first().now().reference();
            second = ended.second().now().reference();
            archive = writing.write(ended.season().id(), true, shared.resolve("arsip.zip"), (done, total, step) -> { }).file();
        }
    }

    @Test
    void anUntouchedArchiveAgreesInEveryCheck() throws IOException {
        Verdict verdict = ArchiveCheck.of(archive);

        assertThat(verdict.results()).allSatisfy(result -> assertThat(result.found()).as(result.check()).isEmpty());
        assertThat(verdict.results()).extracting(Verdict.Result::check).containsExactly("files", "evidence", "tables", "receipts",
                "findings", "jury", "decisions", "audit");
        assertThat(verdict.results()).allSatisfy(result -> assertThat(result.compared()).as(result.check()).isPositive());
        assertThat(verdict.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(archive)));
    }

    @Test
    void aChangedByteIsFoundInEveryFile() throws IOException {
        for (String file : List.of("README.txt", "tables/answer.csv", "instruments/ip-2020-1.yaml", "releases/awards-1.json",
                "processes/awards-1.dmn")) {
            byte[] content = new Tampering(archive).text(file).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            content[content.length / 2] ^= 1;
            assertThat(found(new Tampering(archive).put(file, content))).as(file).contains("archive.found.file " + file);
        }
    }

    @Test
    void missingAndForeignFilesAreNamed() throws IOException {
        assertThat(found(new Tampering(archive).remove("tables/score.csv"))).contains("archive.found.fileMissing tables/score.csv");
        assertThat(found(new Tampering(archive).put("tables/more.csv", new byte[3]))).containsExactly("archive.found.fileTooMany tables/more.csv");
    }

    @Test
    void evidenceIsWhatItsNameSays() throws IOException {
        String name = new Tampering(archive).text("tables/evidence_manifest.jsonl").substring(9, 73);
        assertThat(found(new Tampering(archive).put("evidence/" + name, new byte[9]).sealed())).containsExactly("archive.found.file evidence/" + name);
        assertThat(found(new Tampering(archive).remove("evidence/" + name))).containsExactly("archive.found.fileMissing evidence/" + name);
        assertThat(found(new Tampering(archive).put("evidence/" + "0".repeat(64), new byte[9])))
                .containsExactly("archive.found.evidenceUnknown evidence/" + "0".repeat(64));
    }

    @Test
    void aCsvThatSaysSomethingElseThanItsJsonIsFound() throws IOException {
        assertThat(found(new Tampering(archive).replace("tables/score.csv", "\"60\"", "\"90\"").sealed()))
                .singleElement().asString().startsWith("archive.found.faces tables/score.csv "); // the line, by the jurors' ids
    }

    @Test
    void aRaisedScoreIsFoundByTheMean() throws IOException {
        // 70 and 60 make 65; 70 and 90 make 80
        assertThat(found(new Tampering(archive).cell("score", "\"points\":60", "points", "90").sealed())).anyMatch(sentence ->
                sentence.startsWith("archive.found.mean tables/jury_criterion.jsonl " + first) && sentence.endsWith("65 80"))
                .anyMatch(sentence -> sentence.startsWith("archive.found.juryTotal tables/submission.jsonl " + first + " 65"));
    }

    @Test
    void aRaisedScoreWithItsMeanIsFoundByTheDecision() throws IOException {
        assertThat(found(new Tampering(archive).cell("score", "\"points\":60", "points", "90")
                .cell("jury_criterion", "fluency", "mean_num", "80").sealed()))
                .contains("archive.found.inputMean releases/awards-1.json " + first + " fluency 65 80");
    }

    @Test
    void aSheetThatIsTakenOutIsFound() throws IOException {
        assertThat(found(new Tampering(archive).cell("session_juror", first, "presence", "RECUSED").sealed())).anyMatch(sentence ->
                sentence.startsWith("archive.found.mean tables/jury_criterion.jsonl " + first + " fluency 65"));
        assertThat(found(new Tampering(archive).cell("scorecard", first, "submitted_at", null).sealed())).anyMatch(sentence ->
                sentence.startsWith("archive.found.mean tables/jury_criterion.jsonl " + first + " fluency 65"));
    }

    @Test
    void aChangedFindingIsFoundByWhatCounted() throws IOException {
        assertThat(found(new Tampering(archive).cell("finding", second, "option", "A").sealed()))
                .contains("archive.found.finding tables/verified_indicator.jsonl " + second + " A1 b a");
    }

    @Test
    void aFindingChangedEverywhereIsFoundByTotalAndRecord() throws IOException {
        assertThat(found(new Tampering(archive).cell("finding", second, "option", "A").cell("verified_indicator", second, "option", "A").sealed()))
                .contains("archive.found.verifiedTotal tables/submission.jsonl " + second + " 11 12",
                        "archive.found.inputOption releases/shortlist-1.json " + second + " A1 b a");
    }

    @Test
    void anotherReasonIsFound() throws IOException {
        assertThat(found(new Tampering(archive).cell("verified_indicator", second, "reason", "Lain.").sealed()))
                .containsExactly("archive.found.findingReason tables/verified_indicator.jsonl " + second + " A1");
    }

    @Test
    void anotherAnswerAndOtherEvidenceAreFoundByTheReceipt() throws IOException {
        assertThat(found(new Tampering(archive).cell("answer", first, "note", "Lain.").sealed()))
                .containsExactly("archive.found.answer tables/answer.jsonl " + first + " A1");
        assertThat(found(new Tampering(archive).cell("evidence", first, "page_marker", "2").sealed()))
                .containsExactly("archive.found.evidence tables/evidence.jsonl " + first);
        assertThat(found(new Tampering(archive).cell("receipt", first, "received_at", "2020-08-14T00:00:00Z").sealed())).isEmpty();
    }

    @Test
    void aChangedRecordIsFoundByItsHashItsListAndTheAudit() throws IOException {
        Tampering changed = new Tampering(archive).replace("releases/shortlist-1.json", "\"quota:OUTSTANDING\":2", "\"quota:OUTSTANDING\":3");
        String hash = Sha256.of(changed.text("releases/shortlist-1.json"));
        assertThat(found(changed.sealed())).anyMatch(sentence -> sentence.startsWith("archive.found.recordHash releases/shortlist-1.json " + hash));

        List<String> fitted = found(changed.cell("release", "SHORTLIST", "record_hash", hash).sealed());
        assertThat(fitted).noneMatch(sentence -> sentence.startsWith("archive.found.recordHash"))
                .anyMatch(sentence -> sentence.startsWith("recompute.shouldBeIn releases/shortlist-1.json"))
                .contains("recompute.rule releases/shortlist-1.json shortlist_quota",
                        "archive.found.auditRelease tables/release.jsonl releases/shortlist-1.json " + hash);
    }

    @Test
    void aListThatSaysSomethingElseThanItsRecordIsFound() throws IOException {
        assertThat(found(new Tampering(archive).cell("release_entry", second, "rank", "1").sealed()))
                .containsExactly("archive.found.entry tables/release_entry.jsonl " + second + " releases/shortlist-1.json");
    }

    @Test
    void otherRulesAndOtherWeightsAreFound() throws IOException {
        assertThat(found(new Tampering(archive).replace("processes/option_value-1.dmn", "2/3", "1/2").sealed()))
                .contains("archive.found.table processes/option_value-1.dmn releases/shortlist-1.json",
                        "recompute.rule releases/shortlist-1.json option_value",
                        "archive.found.verifiedTotal tables/submission.jsonl " + second + " 11 21/2");
        assertThat(found(new Tampering(archive).replace("instruments/jury-2020-1.yaml", "\n", "\n\n").sealed()))
                .contains("recompute.jury releases/awards-1.json jury-2020:1");
        assertThat(found(new Tampering(archive).replace("instruments/ip-2020-1.yaml", "\n", "\n\n").sealed()))
                .contains("archive.found.instrument releases/shortlist-1.json ip-2020:1");
    }

    @Test
    void aBrokenAuditChainIsFound() throws IOException {
        assertThat(found(new Tampering(archive).cell("audit", "release.proposed", "happened_at", "2020-10-27T17:02:00Z").sealed()))
                .anyMatch(sentence -> sentence.startsWith("archive.found.audit tables/audit.jsonl – "));
        String file = "tables/audit.jsonl";
        Tampering cut = new Tampering(archive);
        List<String> kept = Arrays.stream(cut.text(file).split("\n")).filter(line -> !line.contains(first)).toList();
        cut.put(file, (String.join("\n", kept) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(found(cut.sealed())).contains("archive.found.auditMissing tables/audit.jsonl " + first);
    }

    @Test
    void aBodyThatIsHiddenIsFound() throws IOException {
        assertThat(found(new Tampering(archive).cell("submission", second, "state", "WITHDRAWN").sealed())).isEmpty(); // it may have ended early
        assertThat(found(new Tampering(archive).cell("submission", second, "reference", "X").sealed()))
                .contains("archive.found.inputUnknown releases/shortlist-1.json " + second,
                        "archive.found.notRecorded releases/shortlist-1.json X");
    }

    /** The list before a correction rests on what was then; the correction names it and keeps whom it had announced. */
    @Test
    void aCorrectedListAgreesAndKnowsTheOneBefore() throws IOException {
        Outstanding outstanding = Outstanding.announced(product);
        outstanding.body(2).withdrawn();
        outstanding.season().corrected(ReleaseKind.SHORTLIST);
        Path corrected = writing.write(outstanding.season().id(), false, folder.resolve("corrected.zip"), (done, total, step) -> { }).file();
        assertThat(found(new Tampering(corrected))).isEmpty();
        assertThat(new Tampering(corrected).text("releases/shortlist-2.json")).contains("\"corrects\"", "\"kept\"");

        assertThat(found(new Tampering(corrected).cell("release", "shortlist-2", "corrects", null).sealed()))
                .anyMatch(sentence -> sentence.startsWith("archive.found.corrects releases/shortlist-2.json"));
        String kept = outstanding.body(1).now().reference();
        assertThat(found(new Tampering(corrected).replace("releases/shortlist-2.json", "\"kept\":[\"" + kept + "\"]", "\"kept\":[]").sealed()))
                .anyMatch(sentence -> sentence.startsWith("archive.found.kept releases/shortlist-2.json [] [" + kept + "]"));
    }

    /** Lists rest on the findings that counted when they were proposed; what counts since follows from the objection's judgement. */
    @Test
    void anUpheldObjectionAgreesBeforeAndAfterTheCorrection() throws IOException {
        Outstanding outstanding = Outstanding.announced(product);
        Case objecting = outstanding.body(3);
        String reference = objecting.now().reference();
        objecting.objection().writing("B1", "C1").filed().claimed(product.people().verifier(7))
                .ruled(product.people().verifier(7), "B1", Option.A).ruled(product.people().verifier(7), "C1", Option.A)
                .finished(product.people().verifier(7));
        Path waiting = writing.write(outstanding.season().id(), false, folder.resolve("waiting.zip"), (done, total, step) -> { }).file();
        assertThat(found(new Tampering(waiting))).isEmpty();

        outstanding.season().corrected(ReleaseKind.SHORTLIST);
        Path corrected = writing.write(outstanding.season().id(), false, folder.resolve("upheld.zip"), (done, total, step) -> { }).file();
        assertThat(found(new Tampering(corrected))).isEmpty();

        assertThat(found(new Tampering(corrected).cell("superseded_finding", reference, "option", "C").sealed())).anyMatch(sentence ->
                sentence.startsWith("archive.found.finding tables/verified_indicator.jsonl " + reference + " B1"));
        assertThat(found(new Tampering(corrected).cell("verified_indicator", reference, "option", "C").sealed()))
                .anyMatch(sentence -> sentence.startsWith("archive.found."));
    }

    @Test
    void whatIsNoWholeArchiveEndsWithOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            refuses("archive.noZip", () -> ArchiveCheck.of(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length))));
        }
        refuses("archive.noManifest", () -> ArchiveCheck.of(new Tampering(archive).remove("manifest.json").written(folder)));
        for (String none : List.of("", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"files\":[null]}", "nonsense")) {
            refuses("archive.noManifest", () -> ArchiveCheck.of(new Tampering(archive).put("manifest.json", none.getBytes()).written(folder)));
        }
        refuses("archive.otherFormat", () -> ArchiveCheck.of(new Tampering(archive)
                .replace("manifest.json", "\"format\" : 1", "\"format\" : 2").written(folder)));
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (String name : List.of("../evil", "/etc/passwd", "tables/../../evil", "a\\b", "tables/", ".hidden", "a/b/c", "a b")) {
            refuses("archive.unsafe", () -> ArchiveCheck.of(new Tampering(archive).put(name, new byte[1]).written(folder)));
        }
    }

    @Test
    void whatWouldUnpackToFarTooMuchIsNotRead() {
        for (String size : List.of("9223372036854775807", "99999999999", "-1")) {
            refuses("archive.tooLarge", () -> {
                Tampering changed = new Tampering(archive);
                ArchiveCheck.of(changed.put("manifest.json", changed.text("manifest.json")
                        .replaceFirst("\"size\" : \\d+", "\"size\" : " + size).getBytes()).written(folder));
            });
        }
    }

    /** A megabyte of zeros under a name that should be short: read one byte further than the manifest says, then named. */
    @Test
    void aFileLongerThanTheManifestSaysIsNotReadOn() throws IOException {
        assertThat(found(new Tampering(archive).put("README.txt", new byte[50_000_000]))).containsExactly("archive.found.file README.txt");
    }

    private static void refuses(String reason, ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(id.anugerah.shared.Refused.class).hasMessage(reason);
    }

    private List<String> found(Tampering changed) throws IOException {
        return ArchiveCheck.of(changed.written(folder)).results().stream().flatMap(result -> result.found().stream())
                .map(mismatch -> (mismatch.key() + " " + mismatch.place() + " " + String.join(" ", mismatch.arguments())).strip()).toList();
    }
}
