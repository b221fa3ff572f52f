package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.access.Person;
import id.anugerah.decision.RuleBooks;
import id.anugerah.edition.Edition;
import id.anugerah.edition.Editions;
import id.anugerah.instrument.Instruments;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Next year's edition: a weight, a quota and the tie rule change, it is rehearsed, and two people publish it. */
@BrowserTest
class SetupJourneyTest {

    private static final int LONG = 240_000;

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;

    @Test
    void fromLastYearsEditionToTheNextOne() {
        Season season = Season.of(product);
        Visitor organizer = at(Window.DESK_INDONESIAN, product.people().organizer(1));
        organizer.opens("/penyelenggara/edisi");
        organizer.hands().press(organizer.page().locator(".card").filter(new Locator.FilterOptions().setHasText(season.edition().code() + ","))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(organizer.says("setup.begin"))));
        organizer.page().waitForURL(Pattern.compile(".*/rancangan/[0-9a-f-]+$"));
        organizer.inspect();
        String blueprint = organizer.page().url().replaceFirst(".*/", "");

        aWeight(organizer, blueprint);
        aQuota(organizer, blueprint);
        theTieRule(organizer, blueprint);

        organizer.opens("/penyelenggara/rancangan/" + blueprint);
        organizer.sees(organizer.text(organizer.says("setup.change.weight", organizer.says("setup.part.ip"), "A1", 3, 4)));
        organizer.field(organizer.says("setup.rehearsal.ip")).fill("9");
        organizer.field(organizer.says("setup.rehearsal.upp")).fill("4");
        organizer.hands().press(organizer.button(organizer.says("setup.rehearsal.start")));
        assertThat(organizer.text(organizer.says("setup.rehearsal.DONE", 9, 4))).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        organizer.sees(organizer.text(organizer.says("setup.rehearsal.agrees")));
        organizer.inspect();

        organizer.hands().press(organizer.button(organizer.says("setup.propose")));
        organizer.hands().write(organizer.question().getByLabel(organizer.says("setup.reason")), "Disepakati panitia");
        organizer.hands().press(organizer.answer(organizer.says("setup.propose")));
        assertThat(organizer.button(organizer.says("setup.publish"))).isDisabled();

        Visitor other = at(Window.PHONE_ENGLISH, product.people().organizer(2));
        other.opens("/penyelenggara/rancangan/" + blueprint);
        other.sees(other.text("Disepakati panitia"));
        other.inspect();
        other.hands().press(other.button(other.says("setup.publish")));
        other.hands().press(other.answer(other.says("setup.publish")));
        other.sees(other.text(other.says("setup.next.PUBLISHED")));

        Edition made = product.the(Editions.class).all().stream().filter(edition -> edition.code().equals(season.edition().code() + "-2021"))
                .findFirst().orElseThrow();
        assertThat(product.the(Instruments.class).instrument(made.ipInstrument()).required("A1").weight()).isEqualTo(4);
        assertThat(product.the(RuleBooks.class).of(made.id()).decide("tie_break", Map.of("group", "UPP")).texts("criterion").get(0))
                .isEqualTo("aspect:C");
        assertThat(product.the(RuleBooks.class).of(made.id()).decide("shortlist_quota", Map.of("edition", "x", "group", "UPP")).number("quota"))
                .isEqualTo(11);
    }

    private static void aWeight(Visitor organizer, String blueprint) {
        organizer.opens("/penyelenggara/rancangan/" + blueprint + "/lembar/ip");
        weight(organizer, "A1").fill("4");
        organizer.sees(organizer.text(organizer.says("setup.sum.wrong", 101, 1, organizer.says("setup.sum.over"))));
        organizer.inspect();
        weight(organizer, "A2").fill("3");
        organizer.sees(organizer.text(organizer.says("setup.sum.right", 100)));
        saved(organizer, "setup.save");
    }

    private static Locator weight(Visitor organizer, String item) {
        return organizer.page().getByLabel(organizer.says("setup.weight.of", item), new Page.GetByLabelOptions().setExact(true));
    }

    private static void aQuota(Visitor organizer, String blueprint) {
        organizer.opens("/penyelenggara/rancangan/" + blueprint + "/aturan/shortlist_quota");
        cell(organizer, 6, "setup.out.quota").fill("11");
        saved(organizer, "setup.table.save");
        organizer.sees(organizer.text(organizer.says("setup.example.actual", "11")));
        organizer.inspect();
        organizer.hands().press(organizer.button(organizer.says("setup.example.take")));
        saved(organizer, "setup.table.save");
        assertThat(organizer.text(organizer.says("setup.example.fails"))).hasCount(0);
    }

    private static void theTieRule(Visitor organizer, String blueprint) {
        organizer.opens("/penyelenggara/rancangan/" + blueprint + "/aturan/tie_break");
        organizer.hands().press(organizer.button(organizer.says("setup.row.up", 2)));
        assertThat(cell(organizer, 1, "setup.out.criterion")).hasValue(organizer.says("setup.value.aspect", "C"));
        saved(organizer, "setup.table.save");
        Locator take = organizer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(organizer.says("setup.example.take")));
        assertThat(take).hasCount(3);
        for (int i = 0; i < 3; i++) {
            organizer.hands().press(take.nth(i));
        }
        saved(organizer, "setup.table.save");
        assertThat(take).hasCount(0);
    }

    private static Locator cell(Visitor organizer, int row, String column) {
        return organizer.page().getByLabel(organizer.says("setup.cell", row, organizer.says(column)), new Page.GetByLabelOptions().setExact(true));
    }

    private static void saved(Visitor organizer, String button) {
        organizer.hands().press(organizer.button(organizer.says(button)));
        organizer.sees(organizer.text(organizer.says("setup.saved")));
        organizer.page().locator("vaadin-notification-card").last().waitFor(new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private Visitor at(Window window, Person person) {
        Visitor visitor = SigningIn.at(visitors.at(window), person.email(), People.PASSWORD);
        visitor.page().waitForURL(url -> !url.endsWith("/masuk"));
        return visitor;
    }
}
