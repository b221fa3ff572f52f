package id.anugerah.web.documents;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.anugerah.access.Person;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ProductTest
class ViewerTest {

    @Autowired
    Product product;
    @Autowired
    EvidenceFiles files;
    @Autowired
    TextRows texts;
    @Autowired
    MockMvc web;

    @Test
    void theFrameHasNoOriginNoSessionAndNoConnection() throws Exception {
        web.perform(get("/dokumen/penampil")).andExpect(status().isOk()).andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
                .andExpect(header().string("Content-Security-Policy", allOf(startsWith("sandbox allow-scripts; default-src 'none'; "),
                        containsString("frame-ancestors 'self'"), not(containsString("allow-same-origin")), not(containsString("connect-src")),
                        not(containsString("unsafe-inline")), not(containsString("'unsafe-eval'")))));
    }

    @Test
    void theFrameSpeaksBothLanguages() throws Exception {
        web.perform(get("/dokumen/penampil")).andExpect(content().string(allOf(containsString("lang=\"id\""), containsString("Halaman berikutnya"))));
        web.perform(get("/dokumen/penampil").cookie(new Cookie("bahasa", "en")))
                .andExpect(content().string(allOf(containsString("lang=\"en\""), containsString("Next page"))));
    }

    @Test
    void theLibraryIsKeptByTheBrowser() throws Exception {
        web.perform(get("/webjars/pdfjs-dist/5.4.624/legacy/build/pdf.min.mjs").with(signedIn(product.people().verifier(1))))
                .andExpect(status().isOk()).andExpect(header().string("Cache-Control", allOf(containsString("max-age=31536000"), containsString("immutable"))));
    }

    @Test
    void theTextOfAFileIsForThoseWhoMayReadTheFile() throws Exception {
        Case body = Season.of(product).aCase().registered().activated();
        Evidence file = product.as(body.owner(), () -> files.add(body.id(), "A1", "a.docx", Samples.docx(), ""));
        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(body.owner()))).andExpect(jsonPath("$.state").value("WAITING"));
        texts.done(file.hash(), List.of("<b>Telaahan</b>"));

        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(body.owner()))).andExpect(status().isOk())
                .andExpect(content().contentType("application/json")).andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.pages[0]").value("<b>Telaahan</b>")).andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(product.people().organizer(1)))).andExpect(status().isOk());
        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(product.people().verifier(1)))).andExpect(status().isNotFound());
        web.perform(get("/dokumen/teks/" + file.id())).andExpect(status().isFound());
        product.sql().sql("update evidence set scan = 'INFECTED' where id = :id").param("id", file.id()).update();
        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(body.owner()))).andExpect(status().isConflict());
        web.perform(get("/dokumen/teks/" + file.id()).with(signedIn(product.people().organizer(1)))).andExpect(status().isNotFound());
    }

    private static RequestPostProcessor signedIn(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                person.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
    }
}
