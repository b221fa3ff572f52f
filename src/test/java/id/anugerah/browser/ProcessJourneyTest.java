package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the diagram of a process to how long its steps take, to the cases behind a number, to one case and its event log. */
@BrowserTest
class ProcessJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.DESK_INDONESIAN, Window.PHONE_ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void aNumberOfTheDiagramLeadsToACase(Window window) throws IOException {
        Season season = Season.of(product);
        season.aCase().registered().activated();
        Visitor organizer = SigningIn.at(visitors.at(window), product.people().organizer(1).email(), People.PASSWORD);
        organizer.page().waitForURL(url -> !url.endsWith("/masuk"));
        organizer.opens("/penyelenggara/proses?edisi=" + season.edition().code() + "&proses=self_assessment")
                .arrivesAt("/penyelenggara/proses", organizer.says("insight.proses.title"));
        Locator badge = organizer.page().locator(".diagram-badge");
        assertThat(badge.first()).hasText("1");
        organizer.hands().press(organizer.page().locator(".process-choice .chip").last());
        assertThat(organizer.page().locator(".diagram-badge.heat").first()).containsText("< 1");
        organizer.inspect();

        organizer.hands().press(organizer.page().locator(".sheet a[href*='langkah=task_fill_assessment']"));
        organizer.arrivesAt("/penyelenggara/proses/kasus", organizer.says("insight.standing.title"));
        organizer.inspect();
        organizer.hands().press(organizer.page().locator(".sheet tbody a").first());
        assertThat(organizer.heading(organizer.says("insight.course.events"))).isVisible();
        organizer.inspect();
        Download log = organizer.page().waitForDownload(() ->
                organizer.hands().press(organizer.page().locator("a[href*='dokumen/kasus']")));
        assertThat(Files.readString(log.path())).contains("xes.version=\"1849-2016\"", "task_fill_assessment");
    }
}
