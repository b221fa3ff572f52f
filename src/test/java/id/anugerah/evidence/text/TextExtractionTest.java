package id.anugerah.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.MediaType;
import id.anugerah.evidence.Preview;
import id.anugerah.evidence.TextHit;
import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.OldWordRecipes;
import id.anugerah.evidence.corpus.WordRecipes;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TextExtractionTest {

    @Autowired
    Product product;

    @Autowired
    EvidenceFiles files;

    @Autowired
    WaitingTexts waiting;

    @Autowired
    PageTexts texts;

    Case body;

    @BeforeEach
    void open() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void whatAPageSaysIsFoundThere() {
        Evidence file = add("a.pdf", made("pdf 200"));
        assertThat(preview(file)).isEqualTo(new Preview(Preview.State.WAITING, java.util.List.of()));

        waiting.extractDue();

        assertThat(preview(file).pages()).hasSize(200);
        assertThat(preview(file).pages().get(148)).contains("Halaman 149 dari 200");
        assertThat(product.as(body.owner(), () -> files.search(body.id(), "halaman 149"))).extracting(TextHit::evidence, TextHit::page)
                .contains(org.assertj.core.groups.Tuple.tuple(file.id(), 149));
    }

    @Test
    void wordFilesAreReadWhateverTheirAge() {
        Evidence now = add("a.docx", WordRecipes.docx("Mekanisme mengadukan pelayanan"));
        Evidence then = add("a.doc", OldWordRecipes.doc("Mekanisme tindak lanjut"));

        waiting.extractDue();

        assertThat(preview(now)).isEqualTo(new Preview(Preview.State.DONE, java.util.List.of("Mekanisme mengadukan pelayanan")));
        assertThat(preview(then)).isEqualTo(new Preview(Preview.State.DONE, java.util.List.of("Mekanisme tindak lanjut")));
        assertThat(product.as(body.owner(), () -> files.search(body.id(), "pengaduan"))).as("another form of the word")
                .extracting(TextHit::evidence).containsExactly(now.id());
    }

    @Test
    void oneIndicatorIsSearchedForWhatIsWrittenAndThenForItsForms() {
        Evidence form = add("a.docx", WordRecipes.docx("Mekanisme mengadukan pelayanan"));
        Evidence written = add("b.docx", WordRecipes.docx("x".repeat(500) + " pada butir 3.1.1 tentang pengaduan masyarakat"));
        product.as(body.owner(), () -> files.add(body.id(), "B1", "c.docx", WordRecipes.docx("pengaduan di tempat lain"), ""));
        waiting.extractDue();

        assertThat(search("pengaduan")).extracting(TextHit::evidence).containsExactly(written.id(), form.id());
        assertThat(search("Butir  3.1.1")).singleElement().satisfies(hit ->
                assertThat(hit.excerpt()).contains("pada butir 3.1.1 tentang").hasSizeLessThan(200));
        assertThat(search("3.1")).as("a part of a word").extracting(TextHit::evidence).containsExactly(written.id());
        assertThat(search("%")).isEmpty();
        assertThat(search("\" or ) (")).isEmpty();
        assertThat(search("  \u0000 ")).isEmpty();
    }

    @Test
    void aPictureHasNoText() {
        Evidence file = add("a.png", Samples.image("png"));

        assertThat(preview(file)).isEqualTo(new Preview(Preview.State.NONE, java.util.List.of()));
    }

    @Test
    void aFileThatCannotBeReadStaysAsItIs() {
        Evidence file = add("a.docx", WordRecipes.docx("Isi yang lain"));
        product.sql().sql("update blob set content = 'x' where hash = :hash").param("hash", file.hash()).update();

        waiting.extractDue();

        assertThat(preview(file).state()).isEqualTo(Preview.State.FAILED);
        assertThat(files.of(body.id())).containsExactly(file);
    }

    @Test
    void aPageThatWouldTakeForEverIsGivenUp() {
        byte[] content = made("pdf.drawsItself 9");

        assertThatThrownBy(() -> texts.of(MediaType.PDF, content, System.nanoTime() + 200_000_000)).isInstanceOf(IOException.class);
    }

    @Test
    void textIsBounded() throws IOException {
        long ever = System.nanoTime() + 60_000_000_000L;

        assertThat(texts.of(MediaType.DOCX, WordRecipes.docx("x".repeat(300_000)), ever).get(0)).hasSize(PageTexts.LONGEST_PAGE);
        assertThat(texts.of(MediaType.PDF, made("pdf 1200"), ever)).hasSize(PageTexts.MOST_PAGES);
    }

    private static byte[] made(String recipe) {
        return new Corpus.Dish("", recipe, "", "").content();
    }

    private Evidence add(String name, byte[] content) {
        return product.as(body.owner(), () -> files.add(body.id(), "A1", name, content, ""));
    }

    private java.util.List<TextHit> search(String words) {
        return product.as(body.owner(), () -> files.search(body.id(), "A1", words));
    }

    private Preview preview(Evidence file) {
        return product.as(body.owner(), () -> files.preview(file.id()));
    }
}
