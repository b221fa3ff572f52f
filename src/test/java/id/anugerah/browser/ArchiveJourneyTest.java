package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import id.anugerah.access.Person;
import id.anugerah.archive.check.ArchiveCheck;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer asks for the archive, waits for it, takes it away, and it agrees. */
@BrowserTest
class ArchiveJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    @Test
    void anOrganizerMakesAnArchiveAndTakesItAway() throws IOException {
        Season season = Season.of(product);
        season.aCase().registered();
        Person organizer = product.people().organizer(1);
        Visitor visitor = visitors.at(Window.PHONE_ENGLISH);
        SigningIn.at(visitor, organizer.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
        visitor.opens("/penyelenggara/arsip?edisi=" + season.edition().code());
        assertThat(visitor.page().getByText(visitor.says("organizer.archives.none"))).isVisible();
        visitor.inspect();

        visitor.page().getByText(visitor.says("organizer.archives.make")).last().click();
        Locator file = visitor.page().locator(".archive-table a.export");
        assertThat(file).isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(visitor.page().getByText(visitor.says("organizer.archives.state.DONE"))).isVisible();
        visitor.inspect();

        Download download = visitor.page().waitForDownload(file::click);
        assertThat(download.suggestedFilename()).startsWith("arsip-" + season.edition().code());
        assertThat(ArchiveCheck.of(download.path()).agrees()).isTrue();
    }
}
