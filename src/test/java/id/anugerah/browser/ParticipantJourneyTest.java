package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.anugerah.Anugerah;
import id.anugerah.access.CurrentPerson;
import id.anugerah.access.Person;
import id.anugerah.account.Accounts;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.edition.EditionPlan;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Option;
import id.anugerah.start.LaidGround;
import id.anugerah.support.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the start page to the receipt, on a phone, as a participant does it; registration even without scripts. */
@SpringBootTest(classes = Anugerah.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "anugerah.database.mode=ephemeral", "spring.datasource.url=", "anugerah.start=none", "anugerah.password.strength=4"})
@Import(LaidGround.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipantJourneyTest {

    private static final String EMAIL = "peserta@contoh.go.id";
    private static final String PASSWORD = "Perjalanan#17-08";
    private static final int PHONE = 390;

    @LocalServerPort
    private int port;
    @Autowired
    private Editions editions;
    @Autowired
    private Accounts accounts;
    @Autowired
    private SelfAssessment assessments;
    @Autowired
    private JdbcClient jdbc;
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        EditionPlan plan = editions.plan("edition-2020");
        int days = (int) ChronoUnit.DAYS.between(plan.announcedOn(), LocalDate.now().minusDays(20));
        editions.open(plan.moved("perjalanan", "Kompetisi perjalanan", Period.ofDays(days)));
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromTheStartPageToTheReceipt() {
        register(chromium.visitor(PHONE, "id", false));
        Page page = chromium.visitor(PHONE, "id", true);
        activate(page);
        String form = signIn(page);
        answerOne(page, form);
        answerTheOthers(UUID.fromString(form.substring(form.lastIndexOf("/kiriman/") + 9).replace("/borang", "")));
        send(page, form);
    }

    private void register(Page page) {
        page.navigate(at("/"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Daftar").setExact(true)).first().click();
        page.locator("input[name=kind][value=IP]").check();
        page.locator("#type").selectOption("MINISTRY");
        page.locator("button[value=pilih]").first().click();
        page.locator("#institution").selectOption(new SelectOption().setLabel("Kementerian Kesehatan"));
        page.fill("#unitName", "Unit Layanan Terpadu");
        page.fill("#inChargeName", "Penanggung Jawab");
        page.fill("#inChargePosition", "Kepala Biro");
        page.fill("#proposerName", "Pengusul");
        page.fill("#phone", "+62 21 1708");
        page.fill("#email", EMAIL);
        page.fill("#password", PASSWORD);
        page.fill("#passwordAgain", PASSWORD);
        page.fill("input[name=day]", "1");
        page.fill("input[name=month]", "2");
        page.fill("input[name=year]", "2015");
        page.locator("#teleconference-no").check();
        for (Locator declaration : page.locator("input[type=checkbox][value=ya]").all()) {
            declaration.check();
        }
        page.locator("#kirim").click();
        page.waitForURL("**/daftar/terima");
    }

    private void activate(Page page) {
        String body = jdbc.sql("select body from mail where recipient = :to").param("to", EMAIL).query(String.class).single();
        Matcher link = Pattern.compile("kode=[A-Za-z0-9_-]+").matcher(body);
        assertThat(link.find()).isTrue();
        page.navigate(at("/aktivasi?" + link.group()));
        button(page, "Aktifkan akun").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).containsText("aktif");
    }

    /** @return the address of the form */
    private String signIn(Page page) {
        page.navigate(at("/masuk"));
        page.fill("input[name=email]", EMAIL);
        page.fill("input[name=sandi]", PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*/kiriman/[0-9a-f-]{36}$"));
        String form = page.url() + "/borang";
        page.navigate(form);
        assertThat(page.getByText("A1").first()).isVisible();
        return form;
    }

    private void answerOne(Page page, String form) {
        page.navigate(form + "/A1");
        page.locator("vaadin-radio-button").first().click();
        assertThat(page.getByText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d WIB")).first()).isVisible();
        page.locator("input[type=file]").setInputFiles(new FilePayload("Renstra.pdf", "application/pdf", Samples.pdf()));
        // the link is the stored file; the name alone stands there while it is still on its way
        Locator stored = page.locator("a[href*='/dokumen/bukti/']").first();
        assertThat(stored).isVisible();
        page.reload();
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
        assertThat(stored).isVisible();
    }

    private void answerTheOthers(UUID submission) {
        Person person = accounts.byEmail(EMAIL).orElseThrow().person();
        CurrentPerson.actingAs(person, () -> {
            assessments.form(submission).missing().forEach(missing ->
                    assessments.save(submission, missing.indicator(), Optional.of(Option.D), "", 0));
            return null;
        });
    }

    private void send(Page page, String form) {
        page.navigate(form.replace("/borang", "/periksa"));
        page.locator("vaadin-checkbox").first().click();
        button(page, "Simpan dan siap verifikasi").click();
        button(page, "Ya, kirim sekarang").dblclick();
        page.waitForURL("**/tanda-terima");
        assertThat(page.getByText("PERJALANAN-0001").first()).isVisible();
        assertThat(jdbc.sql("select count(*) from receipt").query(Integer.class).single()).isEqualTo(1);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
