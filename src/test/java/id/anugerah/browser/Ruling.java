package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.support.Case;
import java.util.regex.Pattern;

/** The page of somebody who answers an objection. */
final class Ruling {

    private final Visitor visitor;
    private final Case body;

    Ruling(Visitor visitor, Case body) {
        this.visitor = visitor;
        this.body = body;
    }

    /** Out of the same list as every verification. */
    Ruling takesTheNext() {
        visitor.arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.hands().press(visitor.button(visitor.says("worklist.takeOf", body.now().bodyName())));
        visitor.arrivesAt("/verifikasi/keberatan/*", body.now().bodyName());
        return this;
    }

    Ruling standsBefore(String indicator) {
        visitor.sees(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2).setName(indicator + " · ")));
        return this;
    }

    Ruling reads(String text) {
        visitor.sees(visitor.text(text));
        return this;
    }

    /** @param answers from the option that counts up to the claimed one */
    Ruling chooses(int answer, int answers) {
        Locator options = visitor.page().getByRole(AriaRole.RADIO);
        assertThat(options).hasCount(answers);
        visitor.hands().tick(options.nth(answer));
        return this;
    }

    /** An answer without a reason stays on the page and says so. */
    Ruling cannotSaveWithout(String indicator) {
        save();
        visitor.sees(visitor.text(visitor.says("refused.objection.reasonNeeded", indicator)));
        assertThat(reason()).isFocused();
        visitor.inspect();
        return this;
    }

    Ruling saves(String reason) {
        visitor.hands().write(reason(), reason);
        save();
        return this;
    }

    /** The last answer is saved and shown. */
    Ruling hasAnswered(int all) {
        visitor.sees(visitor.text(visitor.says("objection.progress", all, all)));
        return this;
    }

    /** @param said total before and after */
    Ruling shows(String said) {
        assertThat(visitor.page().locator(".workspace-totals")).containsText(Pattern.compile(said));
        return this;
    }

    void finishes() {
        visitor.hands().press(visitor.button(visitor.says("objection.finish")));
        visitor.hands().press(visitor.answer(visitor.says("objection.finish")));
        visitor.arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.sees(visitor.text(visitor.says("objection.finished")));
    }

    private void save() {
        visitor.hands().press(visitor.button(visitor.says("objection.save")));
    }

    private Locator reason() {
        return visitor.field(visitor.says("objection.reason"));
    }
}
