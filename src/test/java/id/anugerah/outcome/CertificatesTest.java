package id.anugerah.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.anugerah.access.Person;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.SignedIn;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class CertificatesTest {

    @Autowired
    Product product;

    @Autowired
    Certificates certificates;

    @Autowired
    MockMvc web;

    @Test
    void theAnnouncementOfTheAwardsBringsOneCertificateToEachBody() throws Exception {
        Ended ended = Ended.of(product);
        Certificate winner = certificate(ended.first());
        Certificate participant = certificate(ended.last());
        String code = ended.season().edition().code().toUpperCase();

        assertThat(winner.kind()).isEqualTo(Certificate.Kind.WINNER);
        assertThat(winner.category()).contains("outstanding");
        assertThat(winner.number()).matches(code + "-J-0001-[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(certificate(ended.second()).number()).startsWith(code + "-J-0002-");
        assertThat(certificate(ended.third()).number()).startsWith(code + "-P-0001-");
        assertThat(participant.number()).startsWith(code + "-P-0002-");

        certificates.issue(ended.season().id());
        assertThat(certificate(ended.first())).isEqualTo(winner);

        onlyTheOwnerDownloadsIt(ended, winner);
        theResultIsPrintedForItsOwnerOnly(ended);
        thePublicPageTellsWhatItStandsForAndNothingMore(ended, winner, participant);
        whoWasAFinalistButDidNotWinIsCalledSo(ended);
    }

    private void onlyTheOwnerDownloadsIt(Ended ended, Certificate own) throws Exception {
        String address = "/dokumen/sertifikat/" + own.submission();
        byte[] pdf = web.perform(get(address).with(SignedIn.as(ended.first().owner()))).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString(own.number() + ".pdf")))
                .andReturn().getResponse().getContentAsByteArray();
        byte[] english = web.perform(get(address).cookie(new Cookie("bahasa", "en")).with(SignedIn.as(ended.first().owner())))
                .andReturn().getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf); PDDocument translated = Loader.loadPDF(english)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains(own.number(), "Pemenang", "SERTIFIKAT");
            assertThat(new PDFTextStripper().getText(translated)).contains(own.number(), "Winner", "CERTIFICATE");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .containsPattern("pdfaid:part[>=\"']+2").containsPattern("pdfaid:conformance[>=\"']+B");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            document.getPage(0).getResources().getFontNames().forEach(name -> assertThat(font(document, name)).isTrue());
            assertThat(addressRead(new PDFRenderer(document))).endsWith("/sertifikat/" + own.number());
        }
        for (Person stranger : List.of(ended.last().owner(), product.people().juror(1), product.people().organizer(1))) {
            int answer = web.perform(get(address).with(SignedIn.as(stranger))).andReturn().getResponse().getStatus();
            assertThat(answer).as(stranger.name()).isIn(403, 404);
        }
        assertThatThrownBy(() -> product.as(ended.last().owner(), () -> certificates.mine(own.submission())))
                .hasMessage("submission.notYours");
    }

    private void theResultIsPrintedForItsOwnerOnly(Ended ended) throws Exception {
        String address = "/dokumen/hasil/" + ended.first().id();
        String printed = text(web.perform(get(address).with(SignedIn.as(ended.first().owner()))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsByteArray());
        assertThat(printed).contains("Hasil", "Catatan juri", "Pertahankan pemantauan.", "Aspek Anda dibandingkan", "2,50", "65,00")
                .doesNotContain("Hanya untuk panel").doesNotContain("??");
        assertThat(text(web.perform(get(address).cookie(new Cookie("bahasa", "en")).with(SignedIn.as(ended.first().owner())))
                .andReturn().getResponse().getContentAsByteArray())).contains("Remarks of the jury", "Your aspects beside the group", "2.50");
        assertThat(text(web.perform(get("/dokumen/hasil/" + ended.last().id()).with(SignedIn.as(ended.last().owner())))
                .andReturn().getResponse().getContentAsByteArray())).doesNotContain("Catatan juri").contains("Aspek Anda dibandingkan");
        for (Person stranger : List.of(ended.last().owner(), product.people().juror(1), product.people().organizer(1))) {
            int answer = web.perform(get(address).with(SignedIn.as(stranger))).andReturn().getResponse().getStatus();
            assertThat(answer).as(stranger.name()).isIn(403, 404);
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void thePublicPageTellsWhatItStandsForAndNothingMore(Ended ended, Certificate winner, Certificate participant) throws Exception {
        web.perform(get("/sertifikat/" + winner.number())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Sertifikat ini asli")))
                .andExpect(content().string(containsString(winner.number())))
                .andExpect(content().string(containsString(ended.season().edition().name())))
                .andExpect(content().string(not(containsString(winner.submission().toString()))))
                .andExpect(content().string(not(containsString(ended.first().now().reference()))));
        web.perform(get("/sertifikat/" + participant.number().toLowerCase())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Peserta")));
        String guessed = winner.number().substring(0, winner.number().length() - 8) + "00000000";
        for (String wrong : List.of(guessed, "x", "' or 1=1 --", winner.number().substring(0, winner.number().length() - 9))) {
            web.perform(get("/sertifikat/{number}", wrong)).andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("Tidak ada sertifikat dengan nomor ini")))
                    .andExpect(content().string(not(containsString(ended.season().edition().name()))));
        }
    }

    /** Two winners for two finalists: the kind between is made by hand. */
    private void whoWasAFinalistButDidNotWinIsCalledSo(Ended ended) {
        product.sql().sql("delete from certificate where edition = :e").param("e", ended.season().id()).update();
        product.sql().sql("update release_entry set selected = false, category = null where submission = :s and category is not null")
                .param("s", ended.second().id()).update();

        certificates.issue(ended.season().id());

        assertThat(certificate(ended.second()).kind()).isEqualTo(Certificate.Kind.FINALIST);
        assertThat(certificate(ended.second()).category()).isEqualTo(Optional.empty());
        assertThat(certificate(ended.first()).kind()).isEqualTo(Certificate.Kind.WINNER);
    }

    private Certificate certificate(Case body) {
        return product.as(body.owner(), () -> certificates.mine(body.id())).orElseThrow();
    }

    /** As a telephone that looks again: one code in a thousand is misread at one of the sizes. */
    private static String addressRead(PDFRenderer page) throws Exception {
        for (int dpi : new int[] {150, 200, 300}) {
            try {
                return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(pixels(page.renderImageWithDPI(0, dpi))))).getText();
            } catch (ReaderException misread) {
                // from a little nearer, then
            }
        }
        return "no code was read";
    }

    private static RGBLuminanceSource pixels(BufferedImage image) {
        return new RGBLuminanceSource(image.getWidth(), image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    private static boolean font(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
