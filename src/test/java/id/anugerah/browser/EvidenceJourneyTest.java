package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.anugerah.evidence.Evidence;
import id.anugerah.evidence.EvidenceFiles;
import id.anugerah.evidence.corpus.WordRecipes;
import id.anugerah.evidence.store.TextRows;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.LongReport;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Samples;
import id.anugerah.support.Season;
import id.anugerah.worklist.Box;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A verifier looks at evidence where the participant said, and finds it where nothing useful was said. */
@BrowserTest
class EvidenceJourneyTest {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceJourneyTest.class);
    private static final byte[] REPORT = LongReport.pages(200, Map.of(12, "lihat butir 3.1.10", 149, "butir 3.1.1 maklumat",
            150, "butir 13.1.1 dan 3.1.1 lagi"));

    @Autowired
    private Product product;
    @Autowired
    private EvidenceFiles files;
    @Autowired
    private TextRows texts;
    @Autowired
    private Visitors visitors;
    private Season season;
    private Case body;

    @BeforeEach
    void fill() {
        season = Season.of(product);
        body = season.aCase().registered().activated();
    }

    @Test
    void aMarkerOpensPage149Of200WithItsWordsMarked() {
        add("A1", "laporan.pdf", REPORT, "Halaman 149; butir 3.1.1");
        add("A1", "ringkasan.pdf", LongReport.pages(3, Map.of()), "hal. 7");
        add("A2", "laporan.pdf", REPORT, "butir 3.1.1");
        Visitor verifier = verifier(Window.DESK_ENGLISH);
        Queue<Response> parts = new ConcurrentLinkedQueue<>();
        verifier.page().onResponse(response -> {
            if (response.url().contains("/dokumen/bukti/")) {
                parts.add(response);
            }
        });

        long began = System.nanoTime();
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");
        Reading reading = new Reading(verifier);
        reading.shows(149, 200);
        long first = millis(began);
        int moved = parts.stream().mapToInt(part -> Integer.parseInt(part.headers().get("content-length"))).sum();
        reading.marksOnPage(149, "3.1.1");
        Assertions.assertThat(reading.inked(149)).isPositive();
        Assertions.assertThat(parts).allSatisfy(part -> Assertions.assertThat(part.status()).isEqualTo(206));
        Assertions.assertThat(moved).as("bytes of %s", REPORT.length).isLessThan(REPORT.length / 2);
        reading.inspect();

        verifier.hands().press(verifier.link("ringkasan.pdf"));
        reading.shows(1, 3);
        assertThat(reading.notice()).hasText(verifier.says("viewer.beyond").replace("{0}", "3").replace("{1}", "7"));
        began = System.nanoTime();
        verifier.hands().press(verifier.link("laporan.pdf"));
        reading.shows(149, 200);
        LOG.info("Page 149 of 200 is shown {} ms after the address was entered, {} ms after its file was chosen; {} of {} bytes were moved",
                first, millis(began), moved, REPORT.length);

        verifier.hands().press(verifier.button(verifier.says("verification.place.term", "3.1.1")));
        assertThat(reading.hits()).hasText(verifier.says("viewer.hit").replace("{0}", "1").replace("{1}", "2"));
        reading.shows(149, 200);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A2");
        assertThat(reading.marks().first()).hasText("3.1.1");
        reading.shows(149, 200);
        verifier.inspect();
    }

    @Test
    void aPageIsFoundByTheNumberThatIsPrintedOnIt() {
        byte[] numbered = LongReport.pages(40, 12, Map.of());
        add("A1", "laporan.pdf", numbered, "hal. 20 dan iv");
        add("A2", "laporan.pdf", numbered, "hal. 35");
        add("A3", "tanpa-nomor.pdf", LongReport.pages(15, Map.of(11, "xi")), "Halaman XI");
        Visitor verifier = verifier(Window.DESK_INDONESIAN);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");
        Reading reading = new Reading(verifier);

        reading.shows(32, 40);
        assertThat(reading.notice()).hasText(verifier.says("viewer.printed").replace("{0}", "20").replace("{1}", "32").replace("{2}", "40"));
        verifier.hands().press(verifier.button(verifier.says("verification.place.page", "iv")));
        reading.shows(4, 40);
        reading.inspect();

        verifier.opens("/verifikasi/" + body.id() + "?indikator=A2");
        reading.shows(35, 40); // no page bears 35 in print: it is counted

        verifier.opens("/verifikasi/" + body.id() + "?indikator=A3");
        reading.shows(11, 15); // the file does not know its numbers: the numeral is looked for
        reading.marksOnPage(11, "xi");
    }

    @Test
    void wordsAreSearchedAndPagesTurnedByKey() {
        add("A1", "laporan.pdf", REPORT, "12");
        Visitor verifier = verifier(Window.PHONE_ENGLISH);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");
        Reading reading = new Reading(verifier);
        reading.shows(12, 200);

        reading.named("viewer.find").focus();
        verifier.page().keyboard().type("BUTIR");
        assertThat(reading.hits()).hasText(verifier.says("viewer.hit").replace("{0}", "1").replace("{1}", "3"));
        verifier.page().keyboard().press("Enter");
        assertThat(reading.hits()).hasText(verifier.says("viewer.hit").replace("{0}", "2").replace("{1}", "3"));
        reading.shows(149, 200);
        reading.marksOnPage(149, "butir");
        verifier.page().keyboard().press("Escape");
        assertThat(reading.marks()).hasCount(0);

        reading.named("viewer.page").fill("77");
        verifier.page().keyboard().press("Enter");
        reading.shows(77, 200);
        reading.named("viewer.next").press("ArrowRight");
        reading.shows(78, 200);
        reading.named("viewer.larger").click();
        assertThat(reading.named("viewer.page")).hasValue("78");
        reading.named("viewer.find").fill("tidak ada di sini");
        assertThat(reading.hits()).hasText(verifier.says("viewer.none"));
        reading.inspect();
        verifier.inspect();
        verifier.page().keyboard().press("Escape");
        verifier.page().keyboard().press("Escape");
        assertThat(verifier.page().locator(".focus-here")).isFocused();
    }

    @Test
    void aMarkerThatSaysNothingOffersTheSearchOverAllFiles() {
        add("A1", "foto.png", Samples.image("png"), "lihat sendiri");
        Evidence report = add("A1", "laporan.pdf", REPORT, "");
        Evidence word = add("A1", "telaah.docx", WordRecipes.docx("Maklumat pelayanan ditetapkan tahun ini"), "");
        texts.done(report.hash(), IntStream.rangeClosed(1, 200).mapToObj(page -> page == 149 ? "butir 3.1.1 maklumat" : "Baris").toList());
        texts.done(word.hash(), List.of("Maklumat pelayanan ditetapkan tahun ini"));
        Visitor verifier = verifier(Window.PHONE_INDONESIAN);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");
        Reading reading = new Reading(verifier);
        assertThat(reading.picture()).isVisible();
        verifier.sees(verifier.text(verifier.says("verification.markerUnread", "lihat sendiri")));

        Locator words = verifier.field(verifier.says("verification.search.words"));
        assertThat(words).hasValue("lihat sendiri");
        words.fill("maklumat");
        words.press("Enter");
        verifier.sees(verifier.text(verifier.says("verification.search.found", 2)));
        verifier.inspect();
        verifier.hands().press(verifier.page().getByText(verifier.says("verification.search.where", "laporan.pdf", 149)));
        reading.shows(149, 200);
        reading.marksOnPage(149, "maklumat");
        verifier.hands().press(verifier.page().locator(".evidence-hit", new Page.LocatorOptions().setHasText("telaah.docx")));
        assertThat(reading.marks()).hasText(new String[] {"Maklumat"});
        verifier.sees(verifier.link(verifier.says("viewer.download", "telaah.docx")));
        reading.inspect();
    }

    @Test
    void whatCannotBeShownIsASentenceAndTheDownload() {
        Evidence file = add("A1", "rusak.pdf", LongReport.pages(2, Map.of()), "hal. 2");
        product.sql().sql("update blob set content = convert_to(repeat('x', :size), 'UTF8') where hash = :hash").param("size", file.size())
                .param("hash", file.hash()).update();
        Visitor verifier = verifier(Window.DESK_INDONESIAN);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");

        verifier.sees(verifier.text(verifier.says("viewer.failed.broken")));
        verifier.sees(verifier.link(verifier.says("viewer.download", "rusak.pdf")));
        assertThat(verifier.page().locator("iframe.viewer")).hasCount(0);
        verifier.inspect();
    }

    /** Whatever a file made of the library that reads it: there is no session, no store and no way out. */
    @Test
    void theFrameCanDoNothing() {
        add("A1", "laporan.pdf", LongReport.pages(3, Map.of()), "2");
        Visitor verifier = verifier(Window.DESK_INDONESIAN);
        verifier.opens("/verifikasi/" + body.id() + "?indikator=A1");
        Reading reading = new Reading(verifier);
        reading.shows(2, 3);

        Assertions.assertThat(reading.tries("window.origin")).isEqualTo("null");
        for (String script : List.of("document.cookie", "localStorage.length", "window.parent.document.title")) {
            Assertions.assertThat(reading.tries("() => { try { return 'did ' + (" + script + "); } catch (no) { return no.name; } }"))
                    .as(script).isEqualTo("SecurityError");
        }
    }

    private Visitor verifier(Window window) {
        body.filled(Option.D).answered("A1", Option.A).submitted();
        season.evaluationOpens();
        body.evaluation().claimed(product.people().verifier(1), Box.TASK_VERIFY);
        Visitor visitor = SigningIn.at(visitors.at(window), product.people().verifier(1).email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
        return visitor;
    }

    private Evidence add(String indicator, String name, byte[] content, String marker) {
        return product.as(body.owner(), () -> files.add(body.id(), indicator, name, content, marker));
    }

    private static long millis(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }
}
