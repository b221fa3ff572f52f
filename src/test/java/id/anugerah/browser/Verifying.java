package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.instrument.Option;

/** The work list and the workspace of somebody who verifies. */
final class Verifying {

    private final Visitor visitor;
    private final String body;
    private final int indicators;

    Verifying(Visitor visitor, String body, int indicators) {
        this.visitor = visitor;
        this.body = body;
        this.indicators = indicators;
    }

    void takeTheNext() {
        visitor.arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.hands().press(visitor.button(visitor.says("worklist.next")));
        visitor.arrivesAt("/verifikasi/*", body);
    }

    /** This body's task out of the list. */
    void take() {
        visitor.arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.hands().press(visitor.button(visitor.says("worklist.takeOf", body)));
        visitor.arrivesAt("/verifikasi/*", body);
    }

    void hasDecided(int number) {
        visitor.sees(visitor.text(visitor.says("verification.progress", number, indicators)));
    }

    void standsBefore(String indicator) {
        assertThat(title(indicator)).isVisible();
    }

    private Locator title(String indicator) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(indicator + " · "));
    }

    /** The key y says that the participant chose right. */
    void confirmByKey() {
        visitor.page().keyboard().press("y");
    }

    /** The key of the option, the number of the reason, its text, Ctrl+Enter; nothing is saved before both are there. */
    void changeByKey(Option option, String reason) {
        visitor.page().keyboard().press(option.letter());
        Locator codes = visitor.page().getByRole(AriaRole.RADIOGROUP,
                new Page.GetByRoleOptions().setName(visitor.says("verification.code")));
        assertThat(codes.getByRole(AriaRole.RADIO).first()).isFocused();
        visitor.page().keyboard().press("Control+Enter");
        assertThat(codes.getByRole(AriaRole.ALERT)).not().isEmpty();
        visitor.page().keyboard().press("2");
        Locator field = visitor.page().getByRole(AriaRole.TEXTBOX).first();
        assertThat(field).isFocused();
        visitor.page().keyboard().press("Control+Enter");
        assertThat(field).hasAttribute("aria-invalid", "true");
        visitor.inspect();
        visitor.page().keyboard().type(reason);
        visitor.page().keyboard().press("Control+Enter");
    }

    /** An option of the list; the reason is there already where one of two opinions had it. */
    void choose(Option option) {
        visitor.hands().press(visitor.page().getByRole(AriaRole.GROUP,
                new Page.GetByRoleOptions().setName(visitor.says("verification.options")))
                .getByRole(AriaRole.BUTTON).nth(option.ordinal()));
        visitor.hands().press(visitor.button(visitor.says("verification.saveChange")));
    }

    void finish() {
        visitor.hands().press(visitor.button(visitor.says("verification.finish")));
        visitor.hands().press(visitor.answer(visitor.says("verification.finishDialog.act")));
        visitor.arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.sees(visitor.text(visitor.says("verification.finished")));
    }
}
