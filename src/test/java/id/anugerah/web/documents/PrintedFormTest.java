package id.anugerah.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.anugerah.access.Person;
import id.anugerah.assessment.AssessmentForm;
import id.anugerah.assessment.Receipt;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The printed form, empty and filled, and the receipt: whole, tagged, with embedded fonts, whatever people typed. */
@ProductTest
class PrintedFormTest {

    /** Latin with marks, signs, Greek, Cyrillic, Javanese, Chinese, an emoji, a musical sign beyond the first plane. */
    private static final String ANY = "Bagaimana → ≥ 90 % naïve ő Ω Ж ꦗꦮ 漢字 😀 𝄞 ①";

    @Autowired
    Product product;

    @Autowired
    MockMvc web;

    Season season;
    Case body;

    @BeforeEach
    void open() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @ParameterizedTest
    @CsvSource({"ip, id, 23, Borang kosong", "ip, en, 23, Empty form", "upp, id, 21, Borang kosong", "upp, en, 21, Empty form"})
    void anybodyPrintsAnEmptyForm(String kind, String language, int indicators, String title) throws Exception {
        MockHttpServletResponse answer = web.perform(get("/dokumen/instrumen/" + kind).cookie(new Cookie("bahasa", language)))
                .andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(title, "A1 ", "B12 ", "1 / " + document.getNumberOfPages());
            assertThat(text.lines().filter(line -> line.matches("[A-E]\\d+ .*")).count()).isGreaterThanOrEqualTo(indicators);
            isAccessible(document, language);
        }
    }

    @Test
    void anUnknownFormIsNotThere() throws Exception {
        assertThat(web.perform(get("/dokumen/instrumen/xyz")).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void theOwnFormHoldsWhatIsSaved() throws Exception {
        product.as(body.owner(), () -> product.the(SelfAssessment.class).save(body.id(), "A1", Optional.of(Option.B), ANY, 0));
        product.as(body.owner(), () -> product.the(EvidenceFiles.class).add(body.id(), "A1", "SK tim.pdf", Samples.pdf(), "Halaman 149; butir 3.1.1"));

        try (PDDocument document = Loader.loadPDF(mine("/dokumen/borang/" + body.id(), body.owner()).getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(body.now().reference(), body.now().bodyName(), ANY, "SK tim.pdf", "Halaman 149; butir 3.1.1", "☒",
                    "Draft yang belum dikirim", "Belum ada jawaban");
            isAccessible(document, "id");
        }
    }

    @Test
    void aSentFormCarriesItsFingerprintOnEveryPage() throws Exception {
        Receipt receipt = body.filled(Option.D).sent();

        try (PDDocument document = Loader.loadPDF(mine("/dokumen/borang/" + body.id(), body.owner()).getContentAsByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(stripper.getText(document).replaceAll("\\s+", "")).contains(receipt.snapshotHash());
            stripper.setStartPage(document.getNumberOfPages());
            assertThat(stripper.getText(document)).contains(receipt.snapshotHash().substring(0, 16));
        }
    }

    @Test
    void theReceiptPrintsAnyName() throws Exception {
        body.filled(Option.D).sent();
        product.sql().sql("update submission set body_name = :name where id = :id").param("name", ANY).param("id", body.id()).update();

        try (PDDocument document = Loader.loadPDF(mine("/dokumen/tanda-terima/" + body.id(), body.owner()).getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(ANY);
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            isAccessible(document, "id");
        }
    }

    @Test
    void aStrangerPrintsNothing() throws Exception {
        Case stranger = season.aCase().registered().activated();

        assertThat(mine("/dokumen/borang/" + body.id(), stranger.owner()).getStatus()).isEqualTo(404);
    }

    /** Five hundred of the widest characters in every note make it long, not broken. */
    @Test
    void theLongestFormPrints() throws Exception {
        AssessmentForm form = body.filled(Option.D).assessment();
        form.instrument().indicators().forEach(indicator -> product.as(body.owner(), () -> product.the(SelfAssessment.class)
                .save(body.id(), indicator.id(), Optional.of(Option.D), "M".repeat(500), form.answers().get(indicator.id()).version())));

        try (PDDocument document = Loader.loadPDF(mine("/dokumen/borang/" + body.id(), body.owner()).getContentAsByteArray())) {
            long letters = new PDFTextStripper().getText(document).chars().filter(letter -> letter == 'M').count();
            assertThat(letters).isGreaterThanOrEqualTo(23 * 500);
        }
    }

    private MockHttpServletResponse mine(String address, Person person) throws Exception {
        MockHttpServletRequestBuilder request = get(address).with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_PARTICIPANT"))));
        return web.perform(request).andReturn().getResponse();
    }

    private static void isAccessible(PDDocument document, String language) throws Exception {
        assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
        assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
        assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).as("embedded: %s", name).isTrue();
            }
        }
    }
}
