package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.anugerah.support.Case;
import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whether an address has an account: no page tells it, neither at once nor by asking again. */
@ProductTest
class NobodyLearnsAddressesTest {

    private static final String UNKNOWN = "tidak.dikenal@contoh.go.id";

    @Autowired
    Product product;
    @Autowired
    MockMvc mvc;

    Web web;
    Season season;
    String active;
    String pending;

    @BeforeEach
    void open() {
        web = new Web(mvc, product);
        season = Season.of(product);
        product.sql().sql("update phase set opens = opens - interval '20 years', closes = closes - interval '20 years' where edition <> :id")
                .param("id", season.id()).update();
        // each of the three is asked about under the same conditions: it is pages that are compared here, not limits
        active = season.aCase().registered().activated().owner().email();
        pending = season.aCase().registered().owner().email();
    }

    @Test
    void registrationAnswersTheSame() {
        String unknown = Web.plain(web.send(web.form("Pertanian", "Kantor Satu", UNKNOWN)));

        assertThat(unknown).startsWith("302 /daftar/terima");
        assertThat(Web.plain(web.send(web.form("Pertanian", "Kantor Dua", active)))).isEqualTo(unknown);
        assertThat(Web.plain(web.send(web.form("Pertanian", "Kantor Tiga", pending)))).isEqualTo(unknown);
    }

    @Test
    void aSecondPressAnswersTheSame() {
        for (String email : new String[] {UNKNOWN, active, pending}) {
            Map<String, String> form = web.form("Pertanian", "Kantor " + email, email);
            assertThat(Web.taken(web.send(form))).isTrue();
            assertThat(Web.taken(web.send(form))).as(email).isTrue();
        }
    }

    /** If a known address left its body free, a second registration of that body would tell. */
    @Test
    void theBodyIsTakenEitherWay() {
        for (String email : new String[] {UNKNOWN, active, pending}) {
            web.send(web.form("Pertanian", "Balai " + email, email));
            MockHttpServletResponse answer = web.send(web.form("Pertanian", "Balai " + email, "lain." + email));
            assertThat(Web.taken(answer)).as(email).isFalse();
            assertThat(Web.plain(answer)).contains("•••@");
        }
    }

    @Test
    void aForgottenPasswordAnswersTheSame() {
        String unknown = Web.plain(web.send("/lupa-sandi", Map.of("email", UNKNOWN)));

        assertThat(unknown).startsWith("302 /lupa-sandi?terkirim");
        assertThat(Web.plain(web.send("/lupa-sandi", Map.of("email", active)))).isEqualTo(unknown);
        assertThat(Web.plain(web.send("/lupa-sandi", Map.of("email", pending)))).isEqualTo(unknown);
    }

    @Test
    void anotherActivationLinkAnswersTheSame() {
        String unknown = Web.plain(web.send("/aktivasi/kirim-ulang", Map.of("email", UNKNOWN)));

        assertThat(unknown).startsWith("302 /aktivasi/kirim-ulang?terkirim");
        assertThat(Web.plain(web.send("/aktivasi/kirim-ulang", Map.of("email", active)))).isEqualTo(unknown);
        assertThat(Web.plain(web.send("/aktivasi/kirim-ulang", Map.of("email", pending)))).isEqualTo(unknown);
    }

    @Test
    void signInAnswersTheSameForUnknownPendingAndActive() throws Exception {
        for (String email : new String[] {UNKNOWN, pending, active}) {
            MockHttpServletResponse answer = mvc.perform(post("/masuk").with(csrf()).param("email", email)
                    .param("sandi", "bukan kata sandinya")).andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo("/masuk?gagal");
        }
        // even the right password opens nothing before activation
        assertThat(mvc.perform(post("/masuk").with(csrf()).param("email", pending).param("sandi", "Ujian#2020-P4N")).andReturn()
                .getResponse().getRedirectedUrl()).isEqualTo("/masuk?gagal");
    }

    @Test
    void whoHasAnAccountOfAnEarlierEditionConfirmsTheNewRegistrationByMail() {
        Season next = Season.of(product);
        product.sql().sql("update phase set opens = opens - interval '20 years', closes = closes - interval '20 years' where edition <> :id")
                .param("id", next.id()).update();
        Case body = next.aCase();
        product.runAs(Product.NOBODY, () -> product.the(Registrations.class).register(body.formFor(active)));

        String mail = product.sql().sql("select body from mail where recipient = :to and subject like 'Konfirmasikan%'")
                .param("to", active).query(String.class).single();
        String token = mail.replaceAll("(?s).*kode=([A-Za-z0-9_-]+).*", "$1");
        product.runAs(Product.NOBODY, () -> product.the(Registrations.class).activate(token));
        product.dueJobs();

        assertThat(product.sql().sql("select state from submission where edition = :id").param("id", next.id())
                .query(String.class).single()).isEqualTo("FILLING");
    }
}
