package id.anugerah.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.PdfRecipes;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import id.anugerah.support.SignedIn;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class DocumentsTest {

    private static final byte[] CONTENT = PdfRecipes.sized(700_000, 99);

    @Autowired
    Product product;

    @Autowired
    EvidenceFiles files;

    @Autowired
    MockMvc web;

    Case body;
    Evidence file;

    @BeforeEach
    void open() {
        body = Season.of(product).aCase().registered().activated();
        file = product.as(body.owner(), () -> files.add(body.id(), "A1", "Bukti \uD83D\uDE00 \"1\".pdf", CONTENT, ""));
    }

    @Test
    void aFileIsServedHarmlessly() throws Exception {
        web.perform(get("/dokumen/bukti/" + file.id()).with(SignedIn.as(body.owner()))).andExpect(status().isOk())
                .andExpect(content().bytes(CONTENT)).andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Security-Policy", org.hamcrest.Matchers.startsWith("sandbox; default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().string("ETag", "\"" + file.hash() + "\""))
                .andExpect(header().string("Content-Disposition",
                        "inline; filename=\"Bukti _ _1_.pdf\"; filename*=UTF-8''Bukti%20%F0%9F%98%80%20_1_.pdf"));
    }

    @Test
    void aPartOfAFileCanBeAskedFor() throws Exception {
        web.perform(get("/dokumen/bukti/" + file.id()).header("Range", "bytes=300000-599999").with(SignedIn.as(body.owner())))
                .andExpect(status().isPartialContent()).andExpect(header().string("Content-Range", "bytes 300000-599999/700000"))
                .andExpect(content().bytes(Arrays.copyOfRange(CONTENT, 300_000, 600_000)));
        web.perform(get("/dokumen/bukti/" + file.id()).header("Range", "bytes=700000-").with(SignedIn.as(body.owner())))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void whatTheBrowserHasIsNotSentAgainButAskedForEachTime() throws Exception {
        web.perform(get("/dokumen/bukti/" + file.id()).header("If-None-Match", "\"" + file.hash() + "\"").with(SignedIn.as(body.owner())))
                .andExpect(status().isNotModified());
        web.perform(get("/dokumen/bukti/" + file.id()).header("If-None-Match", "\"" + file.hash() + "\"")
                .with(SignedIn.as(product.people().verifier(1)))).andExpect(status().isNotFound());
    }

    @Test
    void wordFilesAndWhatIsToBeSavedAreAttachments() throws Exception {
        Evidence word = product.as(body.owner(), () -> files.add(body.id(), "A1", "a.docx", Samples.docx(), ""));

        web.perform(get("/dokumen/bukti/" + word.id()).with(SignedIn.as(body.owner())))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment; ")));
        web.perform(get("/dokumen/bukti/" + file.id() + "?unduh=ya").with(SignedIn.as(body.owner())))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment; ")));
    }

    @Test
    void whoseSessionHasEndedSignsInAndComesBack() throws Exception {
        MockHttpSession session = new MockHttpSession();

        web.perform(get("/dokumen/bukti/" + file.id()).session(session)).andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("**/masuk"));

        assertThat(((SavedRequest) session.getAttribute("SPRING_SECURITY_SAVED_REQUEST")).getRedirectUrl())
                .contains("/dokumen/bukti/" + file.id());
    }

    @Test
    void aFileThatWaitsForItsScanIsNotServed() throws Exception {
        product.sql().sql("update evidence set scan = 'PENDING' where id = :id").param("id", file.id()).update();

        web.perform(get("/dokumen/bukti/" + file.id()).with(SignedIn.as(body.owner()))).andExpect(status().isConflict())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("menunggu pemindaian virus")));
        web.perform(get("/dokumen/bukti/" + file.id()).with(SignedIn.as(product.people().organizer(1)))).andExpect(status().isNotFound());
    }
}
