package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import id.anugerah.edition.PhaseKind;
import id.anugerah.support.ManyCases;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer moves the closing date while hundreds fill their forms; all timers follow, and everybody can read it. */
@BrowserTest
class CalendarChangeJourneyTest {

    private static final int FORMS = 500;
    private static final int LONG = 90_000;

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    static Stream<Window> windows() {
        return Stream.of(Window.PHONE_ENGLISH, Window.DESK_INDONESIAN);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void theClosingDateMovesWithEveryTimer(Window window) {
        Season season = Season.small(product);
        ManyCases.filling(product, season, FORMS);
        Instant closes = season.closes(PhaseKind.REGISTRATION);
        Visitor organizer = SigningIn.at(visitors.at(window), product.people().organizer(1).email(), People.PASSWORD);
        organizer.page().waitForURL(url -> !url.contains("/masuk"));
        organizer.opens("/penyelenggara/kalender?edisi=" + season.edition().code())
                .arrivesAt("/penyelenggara/kalender", organizer.says("calendar.title"));

        Locator last = organizer.field(organizer.says("clone.last"));
        organizer.hands().write(last, "15/10/2020");
        if (window.english()) { // on a phone the calendar fills the screen until a day is chosen
            organizer.page().locator("vaadin-month-calendar").filter(new Locator.FilterOptions().setHasText("October 2020"))
                    .locator("[part~='date']").getByText("15", new Locator.GetByTextOptions().setExact(true)).click();
        } else {
            last.press("Enter");
        }
        organizer.hands().press(organizer.button(organizer.says("calendar.check")));
        organizer.sees(organizer.heading(organizer.says("calendar.check.title")));
        organizer.sees(organizer.text(organizer.says("calendar.check.timers", FORMS + 1, FORMS)));
        organizer.sees(organizer.text(organizer.says("calendar.check.drafts", FORMS)));
        organizer.inspect();
        assertThat(timers(season)).as("only looked at").containsOnly(closes.plus(Duration.ofMinutes(15)));

        organizer.hands().press(organizer.button(organizer.says("calendar.act")));
        organizer.hands().write(organizer.question()
                .getByLabel(organizer.says("calendar.reason")), "Libur nasional");
        organizer.hands().press(organizer.answer(organizer.says("calendar.act")));
        assertThat(organizer.text(organizer.says("calendar.state.done"))).isVisible(new IsVisibleOptions().setTimeout(LONG));
        organizer.inspect();
        assertThat(timers(season)).hasSize(FORMS).containsOnly(closes.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(15)));
    }

    private List<Instant> timers(Season season) {
        return product.sql().sql("""
                        select j.duedate_ from engine.act_ru_job j join engine.act_ru_execution p on p.id_ = j.process_instance_id_
                        join submission s on cast(s.id as text) = p.business_key_
                        where s.edition = :edition and j.process_def_key_ = 'self_assessment' and j.type_ = 'timer'""")
                .param("edition", season.id()).query((rs, n) -> rs.getTimestamp(1).toInstant()).list();
    }
}
