package id.anugerah.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anugerah.oversight.Seal;
import id.anugerah.oversight.Seals;
import id.anugerah.shared.Sha256;
import id.anugerah.support.ProductTest;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The seals are for everybody: to note, to compute again, to keep. */
@ProductTest
class TrailPageTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private Seals seals;

    @Test
    void aVisitorReadsTheNewestSeal() throws Exception {
        Seal newest = newest();
        web.perform(get("/jejak")).andExpect(status().isOk()).andExpect(content().string(containsString(newest.hash())))
                .andExpect(content().string(containsString("Cara memeriksa")))
                .andExpect(header().string("Cache-Control", "max-age=300, public")).andExpect(header().string("Vary", "Cookie"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        web.perform(get("/jejak").cookie(new Cookie("bahasa", "en"))).andExpect(content().string(containsString("How to check")));
        web.perform(get("/bantuan")).andExpect(content().string(containsString("href=\"/jejak\"")));
    }

    @Test
    void theFileHoldsWhatTheHashIsOver() throws Exception {
        Seal newest = newest();
        JsonNode all = new ObjectMapper().readTree(web.perform(get("/api/jejak")).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=300, public")).andReturn().getResponse().getContentAsByteArray());
        JsonNode first = all.get(0);
        assertThat(first.path("hash").asText()).isEqualTo(newest.hash()).isEqualTo(Sha256.of(first.path("text").asText()));
        assertThat(first.path("text").asText().lines()).containsExactly(Integer.toString(newest.number()), newest.day().toString(),
                first.path("sealedAt").asText(), first.path("chains").asText(), first.path("rows").asText(),
                first.path("listHash").asText(), first.path("previousHash").asText());
        if (all.size() > 1) {
            assertThat(first.path("previousHash").asText()).isEqualTo(all.get(1).path("hash").asText());
        }
    }

    @Test
    void olderOnesAreAPageAway() throws Exception {
        web.perform(get("/jejak").param("sebelum", "1")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Belum ada segel")));
        web.perform(get("/jejak").param("sebelum", "x")).andExpect(status().is4xxClientError());
    }

    private Seal newest() {
        seals.sealToday();
        return seals.published(Optional.empty(), 1).get(0);
    }
}
