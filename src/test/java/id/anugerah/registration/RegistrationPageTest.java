package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.support.Product;
import id.anugerah.support.ProductTest;
import id.anugerah.support.Season;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The registration page without scripts: what it takes, what it says, what it keeps. */
@ProductTest
class RegistrationPageTest {

    @Autowired
    Product product;
    @Autowired
    MockMvc mvc;

    Web web;
    Season season;

    @BeforeEach
    void open() {
        web = new Web(mvc, product);
        season = Season.of(product);
        // the page is about the current edition: no other may be open
        product.sql().sql("update phase set opens = opens - interval '20 years', closes = closes - interval '20 years' where edition <> :id")
                .param("id", season.id()).update();
    }

    /** Each value alone in an otherwise good form: the field that is marked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "kind             |                          | kind",
        "kind             | XXX                      | kind",
        "type             | NONE                     | type",
        "institution      | not-a-uuid               | institution",
        "institution      | 00000000-0000-0000-0000-000000000000 | institution",
        "unit             |                          | ok",
        "unitName         |                          | unitName",
        "unitName         | '   '                    | unitName",
        "inChargeName     |                          | inChargeName",
        "inChargePosition |                          | inChargePosition",
        "proposerName     |                          | proposerName",
        "phone            | nol delapan              | phone",
        "phone            | 123456                   | phone",
        "phone            | 1234567                  | ok",
        "phone            | 123456789012345678901    | phone",
        "email            | tanpa-at                 | email",
        "email            | a@b                      | email",
        "email            | a b@contoh.go.id         | email",
        "email            | <a@contoh.go.id>         | email",
        "password         |                          | password",
        "password         | sebelas aks              | password",
        "passwordAgain    | lain                     | passwordAgain",
        "day              | 31                       | startedOn",
        "month            | 13                       | startedOn",
        "year             | 1944                     | startedOn",
        "year             | dua ribu                 | startedOn",
        "teleconference   |                          | teleconference",
        "institutional    |                          | institutional",
        "wholeProcess     |                          | wholeProcess",
        "noWrongDoor      | tidak                    | noWrongDoor"})
    void badInputIsMarkedAndKept(String field, String value, String marked) throws Exception {
        Map<String, String> form = web.form("Agama", "Kantor Uji " + Math.abs((field + value).hashCode()), "masukan@contoh.go.id");
        form.put(field, value == null ? "" : value);

        MockHttpServletResponse answer = web.send(form);

        if (marked.equals("ok")) {
            assertThat(Web.taken(answer)).isTrue();
            return;
        }
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("href=\"#" + marked + "\"").contains("id=\"" + marked + "-problem\"")
                .contains("Pengusul".equals(form.get("proposerName")) ? "value=\"Pengusul\"" : "0812");
        assertThat(cases()).isZero();
    }

    @Test
    void everythingWrongIsSaidAtOnceAndThePasswordIsNeverSentBack() throws Exception {
        String page = web.send(Map.of("langkah", "kirim", "password", "aaaa", "passwordAgain", "bbbb")).getContentAsString();

        assertThat(List.of("kind", "type", "institution", "unit", "inChargeName", "inChargePosition", "proposerName", "phone",
                "email", "password", "passwordAgain", "startedOn", "teleconference")).allSatisfy(field ->
                assertThat(page).contains("href=\"#" + field + "\""));
        assertThat(page).contains("terlalu pendek").contains("terlalu umum").doesNotContain("aaaa").doesNotContain("bbbb");
    }

    @Test
    void everyReasonOfTheTableIsSaidAtOnce() throws Exception {
        Map<String, String> form = web.form("Agama", "Kantor Muda", "muda@contoh.go.id");
        form.put("month", "6");
        form.put("year", "2020");
        form.remove("noWrongDoor");

        String page = web.send(form).getContentAsString();

        assertThat(page).contains("href=\"#startedOn\"").contains("href=\"#noWrongDoor\"").contains("Minta pengecualian");
    }

    @Test
    void aProgramThatFillsEverythingLearnsNothing() {
        Map<String, String> form = web.form("Agama", "Kantor Mesin", "mesin@contoh.go.id");
        form.put("website", "https://contoh.invalid");

        assertThat(Web.taken(web.send(form))).isTrue();
        assertThat(cases()).isZero();
    }

    @Test
    void theSameFormTwiceIsOneRegistration() {
        Map<String, String> form = web.form("Agama", "Kantor Ganda", "ganda@contoh.go.id");

        assertThat(Web.taken(web.send(form))).isTrue();
        assertThat(Web.taken(web.send(form))).isTrue();

        assertThat(cases()).isEqualTo(1);
        assertThat(mails("ganda@contoh.go.id")).isEqualTo(1);
    }

    @Test
    void aSecondRegistrarIsToldWhomToAskAndTheFirstIsTold() throws Exception {
        web.send(web.form("Agama", "Kantor Rebutan", "pertama@contoh.go.id"));

        MockHttpServletResponse answer = web.send(web.form("Agama", "  KANTOR  rebutan. ", "kedua@contoh.go.id"));

        assertThat(answer.getContentAsString()).contains("Kepala Kantor", "p•••@contoh.go.id", "•••890")
                .doesNotContain("pertama@contoh.go.id").doesNotContain("Minta pengecualian");
        assertThat(mails("kedua@contoh.go.id")).isZero();
        assertThat(mails("pertama@contoh.go.id")).isEqualTo(2);

        web.send(web.form("Agama", "Kantor Rebutan", "ketiga@contoh.go.id"));
        assertThat(mails("pertama@contoh.go.id")).as("once a day is enough").isEqualTo(2);
    }

    @Test
    void tenAtOnceForTheSameUnitAreOneRegistrationAndNineKindAnswers() throws Exception {
        CyclicBarrier start = new CyclicBarrier(10);
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Callable<MockHttpServletResponse>> all = IntStream.range(0, 10).<Callable<MockHttpServletResponse>>mapToObj(i -> {
            Map<String, String> form = web.form("Agama", "Kantor Serentak", "serentak" + i + "@contoh.go.id");
            return () -> {
                start.await();
                return web.send(form);
            };
        }).toList();

        List<MockHttpServletResponse> answers = threads.invokeAll(all).stream().map(RegistrationPageTest::get).toList();
        threads.shutdown();

        assertThat(answers.stream().filter(Web::taken)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !Web.taken(answer))).hasSize(9).allSatisfy(answer -> {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).contains("s•••@contoh.go.id");
        });
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void tooManyAreAskedToWaitAndKeepWhatTheyTyped() throws Exception {
        Map<String, String> form = web.form("Agama", "Kantor Berulang", "berulang@contoh.go.id");
        form.put("month", "6");
        form.put("year", "2020"); // refused by the table, so that it can be sent again
        for (int i = 0; i < 5; i++) {
            assertThat(web.send(form).getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse answer = web.send(form);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 720);
        assertThat(answer.getContentAsString()).contains("Terlalu banyak percobaan").contains("berulang@contoh.go.id");
    }

    private int cases() {
        return product.sql().sql("select count(*) from submission where edition = :id").param("id", season.id())
                .query(Integer.class).single();
    }

    private int mails(String to) {
        return product.sql().sql("select count(*) from mail where recipient = :to").param("to", to).query(Integer.class).single();
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
