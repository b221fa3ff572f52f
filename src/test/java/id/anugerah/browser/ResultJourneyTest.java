package id.anugerah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import id.anugerah.edition.PhaseKind;
import id.anugerah.instrument.Option;
import id.anugerah.support.Case;
import id.anugerah.support.Ended;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** After the announcement the participant reads what became of her submission, point by point. */
@BrowserTest
class ResultJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aWinnerReadsRankPointsAndReasons(Window window) {
        Season season = Season.of(product);
        Case winner = season.aCase().registered().activated().filled(Option.A).submitted();
        season.evaluationOpens();
        winner.evaluation().first(Option.B);
        winner.evaluation().second(Option.B);
        season.shortlistAnnounced();
        winner.hearing().held(season.opens(PhaseKind.FINALS).plusSeconds(3600), 90);
        season.awardsAnnounced();

        Visitor participant = SigningIn.at(visitors.at(window), winner.owner().email(), People.PASSWORD);
        participant.arrivesAt("/kiriman/*", winner.now().bodyName());
        participant.sees(participant.heading(participant.says("state.AWARDED")));
        participant.hands().press(participant.link(participant.says("participant.open.result")));
        participant.arrivesAt("/kiriman/*/hasil", participant.says("participant.result"));

        participant.sees(participant.text(participant.says("participant.rank.finals", 1,
                participant.says("participant.group", participant.says("group.GENERAL")))));
        participant.sees(participant.heading(participant.says("participant.jury")));
        int indicators = winner.assessment().instrument().indicators().size();
        participant.sees(participant.text(participant.says("participant.result.changes", indicators, indicators)));
        assertThat(participant.page().getByText("Bukti menunjukkan hal lain.").count()).isEqualTo(indicators);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aParticipantComparesItselfTakesTheCertificateHomeAndAnybodyChecksIt(Window window) throws Exception {
        Ended ended = Ended.of(product);
        Visitor participant = SigningIn.at(visitors.at(window), ended.first().owner().email(), People.PASSWORD);
        participant.opens("/kiriman/" + ended.first().id() + "/hasil").arrivesAt("/kiriman/*/hasil", participant.says("participant.result"));
        participant.sees(participant.text("Pertahankan pemantauan."));
        participant.inspect();
        Download result = participant.page().waitForDownload(() -> participant.link(participant.says("participant.result.pdf")).click());
        assertThat(text(Files.readAllBytes(result.path()))).contains(ended.first().now().bodyName()).doesNotContain("??");

        Download file = participant.page().waitForDownload(
                () -> participant.page().locator("a[href*='/dokumen/sertifikat/']").click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        String address = code(Files.readAllBytes(file.path()));

        Visitor anybody = visitors.at(window).enters(address.replaceFirst("https?://[^/]+", ""));
        anybody.arrivesAt("/sertifikat/*", anybody.says("site.certificate.genuine"));
        anybody.sees(anybody.text(ended.first().now().bodyName()));
        anybody.inspect();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What a phone reads from the printed certificate. */
    private static String code(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), pixels)))).getText();
        }
    }
}
