package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.anugerah.instrument.Option;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer watches an edition: a number opens its list, a page follows by itself, those who lag are reminded once. */
@BrowserTest
class InsightJourneyTest {

    private static final List<String> PAGES = List.of("harian", "draf", "verifikasi", "juri", "surat");

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.DESK_INDONESIAN, Window.PHONE_ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void figuresAreWatchedOpenedAndActedUpon(Window window) {
        Season season = Season.of(product);
        season.aCase().registered().activated().answered("A1", Option.D);
        season.aCase().registered().activated().filled(Option.D).submitted();
        Visitor organizer = SigningIn.at(visitors.at(window), product.people().organizer(1).email(), People.PASSWORD);
        organizer.page().waitForURL(url -> !url.endsWith("/masuk"));
        String edition = "?edisi=" + season.edition().code();

        organizer.opens("/penyelenggara/pantau/corong" + edition + "&rinci=PROVINCE")
                .arrivesAt("/penyelenggara/pantau/corong", organizer.says("insight.corong.title"));
        Locator registered = organizer.page().locator(".sheet tbody tr").first().locator("td").first();
        assertThat(registered).containsText("2");
        season.aCase().registered();
        assertThat(registered).containsText("3"); // by itself, within the five seconds that an assertion waits

        organizer.hands().press(registered.locator("a"));
        organizer.arrivesAt("/penyelenggara/kiriman", organizer.says("organizer.submissions.title"));
        organizer.sees(organizer.text(organizer.says("organizer.submissions.count", 3, 3)));

        for (String page : PAGES) {
            organizer.opens("/penyelenggara/pantau/" + page + edition).arrivesAt("/penyelenggara/pantau/" + page,
                    organizer.says("insight." + page + ".title"));
        }
        organizer.opens("/penyelenggara/pantau/draf" + edition);
        organizer.hands().press(organizer.button(organizer.says("insight.draf.dryRun")));
        organizer.hands().press(organizer.answer(organizer.says("insight.draf.send", 1)));
        organizer.sees(organizer.text(organizer.says("insight.draf.done", 1)));
        organizer.hands().press(organizer.button(organizer.says("insight.draf.dryRun")));
        organizer.sees(organizer.text(organizer.says("refused.insight.nobodyToRemind")));
        organizer.inspect();
    }
}
