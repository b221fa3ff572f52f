package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anugerah.evidence.corpus.Corpus;
import id.anugerah.evidence.corpus.SlideRecipes;
import id.anugerah.evidence.inspection.Inspections;
import id.anugerah.evidence.scan.Scanners;
import id.anugerah.evidence.inspection.Slides;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a presentation may be: judged by content, without the product. */
class PresentationFilesTest {

    private static final PresentationFiles FILES = new PresentationFiles(null, null,
            new EvidenceIntake(Inspections.timed(), Scanners.thatKnowsEicar(), 2));

    @ParameterizedTest
    @CsvSource({"a.pdf,pdf 7,7", "a.PDF,pdf.compressed,2", "a.pptx,pptx Satu~Dua~Tiga,3", "a.pptx,pptx.picture gambar.svg,1",
        "a.pptx,pptx.relation hyperlink https://contoh.id,1"})
    void isKeptWithItsPages(String name, String recipe, int pages) {
        assertThat(taken(name, recipe, 20).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"a.docx,docx,presentation.wrongType", "a.png,docx,presentation.wrongType", "a.pptm,pptx.macro,presentation.wrongType",
        "a.ppt,pptx Satu,presentation.wrongType", "a.pptx,docx,presentation.otherThanNamed", "a.pptx,pdf 1,presentation.otherThanNamed",
        "a.pdf,pptx Satu,presentation.otherThanNamed", "a.pptx,pptx.macro,evidence.macro", "a.pptx,pptx.macroType,evidence.macro",
        "a.pptx,pptx.program isi.bin,evidence.embedded", "a.pptx,pptx.program isi.exe,evidence.embedded",
        "a.pptx,pptx.activeX,evidence.embedded", "a.pptx,pptx.relation video https://contoh.id/film,evidence.external",
        "a.pptx,pptx.relation hyperlink file://server/berkas,evidence.external", "a.pptx,pptx.wordInside,evidence.damaged",
        "a.pptx,pptx.none,presentation.noPages", "a.pptx,pptx Satu > cut 50,presentation.otherThanNamed", "a.pdf,pdf.locked rahasia,evidence.encrypted",
        "a.pdf,pdf 3 > cut 50,evidence.damaged"})
    void isRefusedWithItsCause(String name, String recipe, String reason) {
        assertThatThrownBy(() -> taken(name, recipe, 20)).hasMessage(reason);
    }

    @Test
    void theLimitIsTheEditions() {
        byte[] large = Corpus.cook("pdf.size 3145729");

        assertThatThrownBy(() -> taken("a.pdf", large, 3)).hasMessage("presentation.tooLarge").extracting("arguments").asList()
                .containsExactly("a.pdf", 3145729L, 3);
        assertThat(taken("a.pdf", large, 4).file().size()).isEqualTo(3145729);
    }

    @Test
    void slidesAreReadInTheOrderInWhichTheyAreShown() throws IOException {
        try (Slides slides = new Slides(SlideRecipes.pptx("Satu", "Dua"))) {
            assertThat(slides.parts()).containsExactly("ppt/slides/slide2.xml", "ppt/slides/slide1.xml");
        }
    }

    private static PresentationFiles.Checked taken(String name, String recipe, int megabytes) {
        return taken(name, Corpus.cook(recipe), megabytes);
    }

    private static PresentationFiles.Checked taken(String name, byte[] content, int megabytes) {
        return FILES.take(name, new ByteArrayInputStream(content), megabytes, checked -> checked);
    }
}
