package id.anugerah.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.anugerah.access.Person;
import id.anugerah.shared.Sha256;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class PasswordResetsTest {

    private static final String NEW = "gunung api di laut biru";

    @Autowired
    Product product;
    @Autowired
    PasswordResets resets;
    @Autowired
    MockMvc mvc;

    @Test
    void aLinkWorksOnceAndItsTokenIsNotKept() {
        Person person = product.people().organizer(71);
        String token = ask(person);
        assertThat(product.sql().sql("select token_hash from password_reset").query(String.class).list())
                .contains(Sha256.of(token)).doesNotContain(token);

        resets.change(token, NEW);

        assertThat(resets.open(token)).isFalse();
        assertThatThrownBy(() -> resets.change(token, NEW)).hasMessage("reset.invalid");
    }

    @Test
    void aLinkEndsAfterAnHour() {
        product.timeIs(Instant.parse("2020-09-01T00:00:00Z"));
        String token = ask(product.people().organizer(72));

        product.timeIs(product.now().plus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(resets.open(token)).isTrue();
        product.timeIs(product.now().plusSeconds(1));
        assertThatThrownBy(() -> resets.change(token, NEW)).hasMessage("reset.invalid");
    }

    @Test
    void aRefusedPasswordKeepsTheLink() {
        String token = ask(product.people().organizer(73));

        assertThatThrownBy(() -> resets.change(token, "pendek")).hasMessage("password.length");
        assertThat(resets.open(token)).isTrue();
    }

    @Test
    void aNewPasswordEndsEverySession() throws Exception {
        Person person = product.people().organizer(74);
        String first = "Ujian#2020-P4N";
        MockHttpSession session = signIn(person, first);
        assertThat(mvc.perform(get("/dokumen/bukti/" + person.id()).session(session)).andReturn().getResponse().getStatus())
                .as("signed in, nothing there").isEqualTo(404);

        resets.change(ask(person), NEW);

        assertThat(mvc.perform(get("/dokumen/bukti/" + person.id()).session(session)).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/masuk?berakhir");
        assertThat(session.isInvalid()).isTrue();
        assertThat(signIn(person, NEW)).isNotNull();
        assertThat(signIn(person, first)).isNull();
    }

    private String ask(Person person) {
        resets.ask(person.email().toUpperCase());
        return product.sql().sql("select body from mail where recipient = :to and body like '%sandi-baru%' order by written_at desc limit 1")
                .param("to", person.email()).query(String.class).single().replaceAll("(?s).*kode=([A-Za-z0-9_-]+).*", "$1");
    }

    private MockHttpSession signIn(Person person, String password) throws Exception {
        var result = mvc.perform(post("/masuk").with(csrf()).param("email", person.email()).param("sandi", password)).andReturn();
        return "/masuk?gagal".equals(result.getResponse().getRedirectedUrl()) ? null : (MockHttpSession) result.getRequest().getSession();
    }
}
