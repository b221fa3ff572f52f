package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.instrument.Option;
import id.anugerah.oversight.Seals;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An auditor finds an act, opens it, takes the list home, and has the whole trail checked. */
@BrowserTest
class TrailJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void anAuditorFindsAnActAndChecksTheTrail(Window window) throws IOException {
        Case body = Season.of(product).aCase().registered().activated().filled(Option.D).submitted();
        product.the(Seals.class).sealToday();
        Visitor auditor = SigningIn.at(visitors.at(window), product.people().auditor().email(), People.PASSWORD);
        auditor.page().waitForURL(url -> !url.endsWith("/masuk"));

        auditor.opens("/pengawas/jejak?subjek=" + body.now().reference())
                .arrivesAt("/pengawas/jejak", auditor.says("oversight.trail.title"));
        int rows = auditor.page().locator(".trail-table tbody tr").count();
        assertThat(rows).isGreaterThan(5);
        auditor.hands().press(auditor.page().locator("vaadin-details-summary").first());
        assertThat(auditor.text(auditor.says("oversight.row.previous"))).isVisible();
        auditor.inspect();
        Download file = auditor.page().waitForDownload(() -> auditor.hands().press(auditor.page().locator("a.export")));
        assertThat(Files.readAllLines(file.path())).hasSize(rows + 1).last().asString().contains(body.now().reference());

        auditor.hands().press(auditor.page().getByRole(AriaRole.LINK,
                new com.microsoft.playwright.Page.GetByRoleOptions().setName(auditor.says("oversight.check.link"))));
        auditor.arrivesAt("/pengawas/jejak/periksa", auditor.says("oversight.check.title"));
        auditor.hands().press(auditor.button(auditor.says("oversight.check.start")));
        assertThat(auditor.text(auditor.says("oversight.check.good")).first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        auditor.inspect();
        Locator site = auditor.page().getByRole(AriaRole.LINK,
                new com.microsoft.playwright.Page.GetByRoleOptions().setName(auditor.says("oversight.seals.public")));
        auditor.hands().press(site);
        assertThat(auditor.heading(auditor.says("site.trail.title"))).isVisible();
        auditor.inspect();
    }
}
