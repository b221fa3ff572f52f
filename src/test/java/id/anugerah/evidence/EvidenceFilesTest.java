package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.assessment.Missing;
import id.anugerah.evidence.corpus.PdfRecipes;
import id.anugerah.evidence.corpus.PictureRecipes;
import id.anugerah.instrument.Option;
import id.anugerah.shared.Sha256;
import id.anugerah.support.AtOnce;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class EvidenceFilesTest {

    private static long seed = 1;

    @Autowired
    Product product;

    @Autowired
    EvidenceFiles files;

    @Autowired
    BlobStore blobs;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @ParameterizedTest
    @CsvSource({"2097151,''", "2097152,''", "2097153,evidence.tooLarge"})
    void twoMegabytesAreTheLimit(int bytes, String refusal) {
        byte[] content = PdfRecipes.sized(bytes, seed++);
        if (refusal.isEmpty()) {
            Evidence kept = add(body, "A1", "a.pdf", content);
            assertThat(kept.size()).isEqualTo(bytes);
            assertThat(kept.hash()).isEqualTo(Sha256.of(content));
            assertThat(product.as(body.owner(), () -> files.open(kept.id())).stream()).hasBinaryContent(content);
        } else {
            assertThatThrownBy(() -> add(body, "A1", "a.pdf", content)).hasMessage(refusal)
                    .extracting("arguments").asList().containsExactly("a.pdf", (long) bytes, 2);
        }
    }

    @Test
    void noFileAndAHundredFilesAreBothPossible() {
        assertThat(files.of(body.id())).isEmpty();
        for (int i = 1; i <= 100; i++) {
            add(body, "A1", "bukti-" + i + ".pdf", PdfRecipes.sized(3_000, seed++));
        }

        product.runAs(body.owner(), () -> product.the(id.anugerah.assessment.SelfAssessment.class)
                .save(body.id(), "A1", java.util.Optional.of(Option.A), "", 0));

        assertThat(body.assessment().evidence().get("A1")).hasSize(100);
        assertThat(body.assessment().complete("A1")).isTrue();
    }

    @Test
    void twoPeopleWhoSendTheSameAtOnceHaveTwoRowsAndOneContent() {
        Case other = season.aCase().registered().activated();
        byte[] content = PdfRecipes.sized(500_000, seed++);

        List<AtOnce.Outcome<Evidence>> outcomes = AtOnce.both(() -> add(body, "A1", "a.pdf", content), () -> add(other, "B1", "b.pdf", content));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(blobsOf(Sha256.of(content))).isEqualTo(1);
        assertThat(files.of(body.id())).hasSize(1);
        assertThat(files.of(other.id())).hasSize(1);
    }

    @Test
    void aSecondTryAfterABrokenLineLeavesOneFile() {
        byte[] content = PdfRecipes.sized(4_000, seed++);

        Evidence first = add(body, "A1", "a.pdf", content);

        assertThat(add(body, "A1", "a.pdf", content)).isEqualTo(first);
        assertThat(add(body, "A1", "lain.pdf", content).id()).isNotEqualTo(first.id());
        assertThat(files.of(body.id())).hasSize(2);
    }

    @Test
    void aBrokenLineLeavesNothing() {
        int before = temporaryFiles();
        InputStream broken = new InputStream() {
            private int count;

            @Override
            public int read() throws IOException {
                if (count++ > 100_000) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> product.as(body.owner(), () -> files.add(body.id(), "A1", "a.pdf", broken, ""))).hasMessage("evidence.interrupted");
        assertThat(files.of(body.id())).isEmpty();
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void whatCannotBeRecordedIsNotStoredEither() {
        byte[] content = PdfRecipes.sized(4_000, seed++);

        assertThatThrownBy(() -> add(body, "Z9", "a.pdf", content)).hasMessage("instrument.unknownIndicator");
        product.sql().sql("alter table evidence add constraint never check (name <> 'gagal.pdf') not valid").update();
        try {
            assertThatThrownBy(() -> add(body, "A1", "gagal.pdf", content)).isNotNull();
        } finally {
            product.sql().sql("alter table evidence drop constraint never").update();
        }

        assertThat(blobsOf(Sha256.of(content))).isZero();
    }

    @Test
    void thePositionGoesAndTheHashIsThatOfWhatIsKept() {
        byte[] sent = PictureRecipes.jpegWithPosition(true);

        Evidence kept = add(body, "A1", "foto.jpg", sent);

        assertThat(kept.positionRemoved()).isTrue();
        assertThat(kept.hash()).isNotEqualTo(Sha256.of(sent)).isEqualTo(Sha256.of(blobs.get(kept.hash())));
        assertThat(files.of(body.id())).containsExactly(kept);
    }

    @Test
    void aFileCanBeUsedForAnotherIndicator() {
        Evidence file = add(body, "A1", "a.pdf", Samples.pdf());

        Evidence again = product.as(body.owner(), () -> files.reuse(file.id(), "B2"));

        assertThat(again.hash()).isEqualTo(file.hash());
        assertThat(again.indicator()).isEqualTo("B2");
        assertThat(product.as(body.owner(), () -> files.reuse(file.id(), "B2")).id()).isEqualTo(again.id());
        assertThatThrownBy(() -> product.as(body.owner(), () -> files.reuse(file.id(), "Z9"))).hasMessage("instrument.unknownIndicator");
    }

    @Test
    void aFileCanBeRenamed() {
        Evidence file = add(body, "A1", "a.pdf", Samples.pdf());

        assertThat(product.as(body.owner(), () -> files.rename(file.id(), "SK Tim")).name()).isEqualTo("SK Tim.pdf");
        assertThatThrownBy(() -> product.as(body.owner(), () -> files.rename(file.id(), "x.docx"))).hasMessage("evidence.otherExtension");
    }

    @Test
    void nobodyElseReadsOrWrites() {
        Case stranger = season.aCase().registered().activated();
        Evidence file = add(body, "A1", "a.pdf", Samples.pdf());
        List<Runnable> acts = List.of(() -> files.open(file.id()), () -> files.preview(file.id()), () -> files.search(body.id(), "x"),
                () -> files.search(body.id(), "A1", "x"),
                () -> files.reuse(file.id(), "B1"), () -> files.rename(file.id(), "x"), () -> files.remove(file.id()),
                () -> files.mark(file.id(), "1"), () -> files.add(body.id(), "A1", "b.pdf", Samples.pdf(), ""));

        assertThat(acts).allSatisfy(act -> assertThatThrownBy(() -> product.runAs(stranger.owner(), act)).message().endsWith("notYours"));
        assertThat(acts.subList(0, 4)).as("a verifier who has not taken it up").allSatisfy(act ->
                assertThatThrownBy(() -> product.runAs(product.people().verifier(1), act)).hasMessage("evidence.notYours"));
        assertThat(product.as(product.people().auditor(), () -> files.open(file.id())).evidence()).isEqualTo(file);
    }

    @Test
    void aFileThatWaitsForItsScanIsSentNowhere() {
        Evidence file = add(body.answered("A1", Option.A), "A1", "b.pdf", PdfRecipes.sized(3_000, seed++));
        product.sql().sql("update evidence set scan = 'PENDING' where id = :id").param("id", file.id()).update();

        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.notScanned");
        assertThatThrownBy(() -> product.as(product.people().organizer(1), () -> files.open(file.id()))).hasMessage("evidence.notYours");
        assertThat(body.assessment().missing()).contains(new Missing("A1", Missing.Cause.EVIDENCE_PENDING));

        product.sql().sql("update evidence set scan = 'INFECTED' where id = :id").param("id", file.id()).update();

        assertThatThrownBy(() -> product.as(body.owner(), () -> files.open(file.id()))).hasMessage("evidence.quarantined");
        assertThatThrownBy(() -> product.as(body.owner(), () -> files.reuse(file.id(), "B1"))).hasMessage("evidence.quarantined");
        assertThat(body.assessment().missing()).contains(new Missing("A1", Missing.Cause.EVIDENCE_INFECTED));
    }

    @Test
    void aMarkerOfTwoHundredCharactersIsKept() {
        Evidence file = add(body, "A1", "a.pdf", Samples.pdf());

        product.runAs(body.owner(), () -> files.mark(file.id(), "x".repeat(200)));

        assertThatThrownBy(() -> product.runAs(body.owner(), () -> files.mark(file.id(), "x".repeat(201)))).hasMessage("evidence.markerTooLong");
    }

    @Test
    void aContentThatNobodyNamesIsSweptAfterADay() {
        Evidence gone = add(body, "A1", "a.pdf", PdfRecipes.sized(3_000, seed++));
        Evidence kept = add(body, "A1", "b.pdf", PdfRecipes.sized(3_000, seed++));
        product.runAs(body.owner(), () -> files.remove(gone.id()));
        blobs.sweep();
        assertThat(blobsOf(gone.hash())).as("may be put again today").isEqualTo(1);

        product.sql().sql("update blob set stored_at = now() - interval '2 days' where hash in (:hashes)")
                .params(Map.of("hashes", List.of(gone.hash(), kept.hash()))).update();
        blobs.sweep();

        assertThat(blobsOf(gone.hash())).isZero();
        assertThat(blobsOf(kept.hash())).isEqualTo(1);
    }

    private Evidence add(Case to, String indicator, String name, byte[] content) {
        return product.as(to.owner(), () -> files.add(to.id(), indicator, name, content, ""));
    }

    private int blobsOf(String hash) {
        return product.sql().sql("select count(*) from blob where hash = :hash").param("hash", hash).query(Integer.class).single();
    }

    private static int temporaryFiles() {
        return new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("anugerah-bukti-")).length;
    }
}
