package id.anugerah.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.anugerah.access.Person;
import id.anugerah.support.Ended;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;

/** The own result on paper: what the screen says, and no aspect torn in two. */
@ProductTest
class ResultPdfTest {

    @Autowired
    Product product;

    @Autowired
    MockMvc web;

    @Test
    void eachAspectStandsWholeOnOnePage() throws Exception {
        Ended ended = Ended.of(product);
        Person owner = ended.first().owner();

        List<String> pages = pages(web.perform(get("/dokumen/hasil/" + ended.first().id()).with(authentication(
                UsernamePasswordAuthenticationToken.authenticated(owner, null, AuthorityUtils.createAuthorityList("ROLE_PARTICIPANT")))))
                .andReturn().getResponse().getContentAsByteArray());

        Map.of("Aspek A:", "A3 ", "Aspek B:", "B12 ", "Aspek C:", "C3 ", "Aspek D:", "D2 ", "Aspek E:", "E3 ")
                .forEach((heading, last) -> assertThat(pages).as(heading).anyMatch(page -> page.contains(heading) && page.contains(last)));
        assertThat(pages).anyMatch(page -> page.contains("Aspek Anda dibandingkan") && page.contains("E Konektivitas"));
        assertThat(String.join("\n", pages)).contains("Pertahankan pemantauan.").doesNotContain("Hanya untuk panel");
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
