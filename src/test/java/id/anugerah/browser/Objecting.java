package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.anugerah.support.Case;
import id.anugerah.support.Samples;
import java.util.regex.Pattern;

/** A participant's objection on the screen, from the result to the receipt and the answer. */
final class Objecting {

    private final Visitor visitor;
    private final Case body;

    Objecting(Visitor visitor, Case body) {
        this.visitor = visitor;
        this.body = body;
    }

    /** From the result, which says until when. */
    Objecting begin() {
        visitor.opens("/kiriman/" + body.id() + "/hasil").arrivesAt("/kiriman/*/hasil", visitor.says("participant.result"));
        visitor.hands().press(visitor.link(visitor.says("participant.objection.begin")));
        visitor.arrivesAt("/kiriman/*/keberatan", visitor.says("participant.objection"));
        return this;
    }

    /** Only what was judged lower than it was claimed can be chosen. */
    Objecting offers(String... indicators) {
        assertThat(choices()).hasCount(indicators.length);
        for (String indicator : indicators) {
            visitor.sees(choice(indicator));
        }
        return this;
    }

    Objecting chooses(String indicator) {
        visitor.hands().tick(choice(indicator));
        visitor.sees(text(indicator));
        return this;
    }

    /** The text saves by itself and is there after a reload. */
    Objecting writes(String indicator, String why) {
        visitor.hands().write(text(indicator), why);
        visitor.sees(visitor.page().getByText(Pattern.compile("^" + visitor.says("participant.save.done", "\\d\\d.\\d\\d WIB"))).first());
        visitor.page().reload();
        assertThat(text(indicator)).hasValue(why);
        return this;
    }

    Objecting adds(String file) {
        visitor.hands().attach(visitor.button(visitor.says("participant.upload.button")),
                new FilePayload(file, "application/pdf", Samples.pdf()));
        visitor.sees(visitor.link(visitor.says("participant.evidence.open.aria", file)));
        return this;
    }

    Objecting checks() {
        visitor.hands().press(visitor.button(visitor.says("participant.objection.toCheck")));
        visitor.arrivesAt("/kiriman/*/keberatan", visitor.says("participant.objection.check"));
        return this;
    }

    /** The button asks once more: it is once only. */
    Objecting files() {
        visitor.hands().press(visitor.button(visitor.says("participant.objection.file")));
        visitor.hands().press(visitor.answer(visitor.says("participant.objection.confirm.do")));
        return this;
    }

    /** What was missing is said at the indicator's text, which has the focus. */
    Objecting isSentBackTo(String indicator) {
        visitor.arrivesAt("/kiriman/*/keberatan", visitor.says("participant.objection"));
        assertThat(text(indicator)).hasAttribute("aria-invalid", "true");
        assertThat(text(indicator)).isFocused();
        visitor.sees(visitor.text(visitor.says("refused.objection.textNeeded", indicator)));
        visitor.inspect();
        return this;
    }

    Objecting hasAReceipt() {
        visitor.sees(visitor.text(body.now().reference() + "-K"));
        visitor.arrivesAt("/kiriman/*/keberatan", visitor.says("participant.objection"));
        return this;
    }

    /** The answer, visited again. */
    Objecting reads(int upheld, int of) {
        visitor.opens("/kiriman/" + body.id() + "/keberatan").arrivesAt("/kiriman/*/keberatan", visitor.says("participant.objection"));
        visitor.sees(visitor.heading(visitor.says("participant.objection.outcome", upheld, of)));
        return this;
    }

    private Locator choices() {
        return visitor.page().getByRole(AriaRole.CHECKBOX);
    }

    private Locator choice(String indicator) {
        return visitor.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + indicator + " "))).first();
    }

    private Locator text(String indicator) {
        return visitor.field(visitor.says("participant.objection.text", indicator));
    }
}
