package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The work list by key alone, on many rows at once, and while others act. */
@BrowserTest
class WorkListJourneyTest {

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private final List<Case> bodies = new ArrayList<>();

    @BeforeEach
    void fourToVerify() {
        Season season = Season.of(product);
        for (Group group : List.of(Group.GENERAL, Group.UPP, Group.GENERAL, Group.UPP)) {
            bodies.add(season.aCase(group).registered().activated().filled(Option.D).submitted());
        }
        season.evaluationOpens();
    }

    @Test
    void whatSomebodyElseTakesIsDimmedAndTheKeyboardStaysWhereItWas() {
        Visitor verifier = SigningIn.at(visitors.at(Window.DESK_ENGLISH), product.people().verifier(1).email(), People.PASSWORD);
        verifier.arrivesAt("/tugas", verifier.says("worklist.title"));
        assertThat(rows(verifier)).hasCount(4);
        verifier.page().keyboard().press("j");
        verifier.page().keyboard().press("j");
        Locator second = rows(verifier).nth(1);
        assertThat(second).isFocused();
        verifier.page().keyboard().press("x");
        verifier.sees(verifier.text(verifier.says("worklist.bulk.chosen", 1)));

        take(0);
        take(3);

        assertThat(verifier.page().locator(".row-gone")).hasCount(2);
        assertThat(second).isFocused();
        assertThat(rows(verifier)).hasCount(4);
        assertThat(verifier.page().locator(".tab[aria-current] .count")).hasText("2");
        verifier.sees(verifier.text(verifier.says("worklist.bulk.chosen", 1)));
        verifier.inspect();
        giveBack(0);
        assertThat(verifier.page().locator(".row-gone")).hasCount(1);
    }

    @Test
    void severalRowsAreTakenWithShiftAndEachSaysWhatBecameOfIt() {
        Visitor verifier = SigningIn.at(visitors.at(Window.DESK_INDONESIAN), product.people().verifier(1).email(), People.PASSWORD);
        verifier.arrivesAt("/tugas", verifier.says("worklist.title"));
        Locator boxes = verifier.page().locator(".row-select input");
        boxes.nth(0).click();
        boxes.nth(2).click(new Locator.ClickOptions().setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        verifier.sees(verifier.text(verifier.says("worklist.bulk.chosen", 3)));
        verifier.page().locator(".bulk-bar").getByText(verifier.says("worklist.bulk.claim"), new Locator.GetByTextOptions().setExact(true)).click();

        verifier.sees(verifier.text(verifier.says("worklist.bulk.results", 3, 3)));
        verifier.inspect();
        verifier.hands().press(verifier.answer(verifier.says("shell.close")));

        assertThat(rows(verifier)).hasCount(1);
        verifier.page().keyboard().press("/");
        verifier.page().keyboard().type("tidak ada badan ini");
        verifier.page().keyboard().press("Enter");
        verifier.sees(verifier.text(verifier.says("worklist.empty.filter")));
    }

    @Test
    void theListFitsIntoAPhone() {
        take(0);
        Visitor lead = SigningIn.at(visitors.at(Window.PHONE_ENGLISH), product.people().lead().email(), People.PASSWORD);
        lead.opens("/tugas?bagian=tim&urut=pemegang,-badan");
        assertThat(rows(lead)).hasCount(4);
        lead.page().locator(".row-select input").first().click();
        lead.inspect();
    }

    private void take(int number) {
        String task = bodies.get(number).evaluation().task(Box.TASK_VERIFY);
        product.as(product.people().verifier(2), () -> product.the(Claims.class).claim(task));
    }

    private void giveBack(int number) {
        product.runAs(product.people().verifier(2),
                () -> product.the(Claims.class).giveBack(bodies.get(number).id(), "Salah tekan"));
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("tbody tr[tabindex]");
    }
}
