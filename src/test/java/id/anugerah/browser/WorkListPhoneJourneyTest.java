package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import id.anugerah.instrument.Option;
import id.anugerah.submission.Group;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import id.anugerah.verification.Claims;
import id.anugerah.worklist.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The work list in one hand: its order, many rows at once, giving work on; and what a wide screen has instead. */
@BrowserTest
class WorkListPhoneJourneyTest {

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
    void theListIsSortedWithoutHeads() {
        Visitor verifier = phone("/tugas?bagian=tersedia");
        List<String> before = names(verifier);
        verifier.page().locator(".sort-bar vaadin-select").click();
        verifier.page().getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(verifier.says("worklist.sort.by", verifier.says("worklist.column.body")))).click();
        verifier.page().waitForURL(Pattern.compile(".*urut=badan.*"));
        verifier.sees(verifier.button(verifier.says("worklist.sort.up")));
        assertThat(names(verifier)).isEqualTo(before.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        verifier.inspect();

        verifier.hands().press(verifier.button(verifier.says("worklist.sort.up")));

        verifier.page().waitForURL(Pattern.compile(".*urut=-badan.*"));
        verifier.sees(verifier.button(verifier.says("worklist.sort.down")));
        assertThat(names(verifier)).isEqualTo(before.stream().sorted(String.CASE_INSENSITIVE_ORDER.reversed()).toList());
    }

    @Test
    void severalAreTakenAndOneOfThemIsHandedOver() {
        String name = product.people().verifier(2).name();
        Visitor verifier = phone("/tugas?bagian=tersedia");
        verifier.page().locator(".row-select input").nth(0).click();
        verifier.page().locator(".row-select input").nth(1).click();
        verifier.hands().press(bulk(verifier, "worklist.bulk.claim"));
        verifier.sees(verifier.text(verifier.says("worklist.bulk.results", 2, 2)));
        verifier.hands().press(verifier.answer(verifier.says("shell.close")));
        assertThat(verifier.page().locator("tbody tr[tabindex]")).hasCount(2);

        verifier.opens("/tugas?bagian=milik");
        verifier.page().locator(".row-more").first().click();
        verifier.page().getByRole(AriaRole.MENUITEM, new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(verifier.says("worklist.bulk.handOver"))).click();
        Locator colleague = verifier.page().getByRole(AriaRole.RADIO, new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(name));
        assertThat(colleague.first()).hasAccessibleName(Pattern.compile(verifier.says("worklist.receiver.held", "0")));
        verifier.hands().tick(colleague.first());
        verifier.page().locator("vaadin-dialog-overlay textarea").fill("Cuti");
        verifier.hands().press(verifier.answer(verifier.says("worklist.bulk.handOver.go")));

        verifier.sees(verifier.text(verifier.says("worklist.bulk.results", 1, 1)));
        verifier.hands().press(verifier.answer(verifier.says("shell.close")));
        assertThat(verifier.page().locator("tbody tr[tabindex]")).hasCount(1);
        verifier.inspect();
        bodies.forEach(this::givenBack);
    }

    @Test
    void onADeskShiftAndAClickAddAnOrderAndTheFileHasEveryRow() throws IOException {
        Visitor verifier = SigningIn.at(visitors.at(Window.DESK_ENGLISH), product.people().verifier(1).email(), People.PASSWORD);
        verifier.opens("/tugas?bagian=tersedia");
        assertThat(verifier.page().locator(".sort-bar")).isHidden();
        verifier.page().locator("th .sort").nth(2).click(); // group
        verifier.page().waitForURL(Pattern.compile(".*urut=kelompok"));
        verifier.page().locator("th .sort").nth(0).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        verifier.page().waitForURL(Pattern.compile(".*urut=kelompok(,|%2C)badan"));
        assertThat(verifier.page().context().pages()).as("no other window").hasSize(1);
        assertThat(verifier.page().locator("th .sort-mark")).hasCount(2);

        Download file = verifier.page().waitForDownload(() -> verifier.page().locator(".export").click());

        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines).hasSize(1 + bodies.size());
        assertThat(lines.get(0)).contains(verifier.says("worklist.column.asked"));
        assertThat(bodies).allSatisfy(body -> assertThat(lines).anyMatch(line -> line.contains(body.now().reference())));
    }

    private Visitor phone(String path) {
        Visitor verifier = SigningIn.at(visitors.at(Window.PHONE_INDONESIAN), product.people().verifier(1).email(), People.PASSWORD);
        verifier.opens(path);
        assertThat(verifier.page().locator("tbody tr[tabindex]")).hasCount(4);
        return verifier;
    }

    private void givenBack(Case body) {
        for (int number : List.of(1, 2)) {
            if (product.the(id.anugerah.verification.Verifications.class).judges(product.people().verifier(number).id(), body.id())) {
                product.runAs(product.people().verifier(number), () -> product.the(Claims.class).giveBack(body.id(), "Selesai"));
            }
        }
        assertThat(body.evaluation().task(Box.TASK_VERIFY)).isNotBlank();
    }

    private static Locator bulk(Visitor visitor, String act) {
        return visitor.page().locator(".bulk-bar").getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(visitor.says(act)).setExact(true));
    }

    private static List<String> names(Visitor visitor) {
        return visitor.page().locator("tbody .body-name").allInnerTexts();
    }
}
