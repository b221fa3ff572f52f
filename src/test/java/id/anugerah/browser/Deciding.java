package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.release.ReleaseKind;
import java.util.regex.Pattern;

/** The screen of a decision that one organizer proposes and another releases, reached from the work list. */
final class Deciding {

    private final Visitor visitor;
    private final ReleaseKind kind;
    private final int chosen;
    private final String word;

    /** @param chosen how many the decision names */
    Deciding(Visitor visitor, ReleaseKind kind, int chosen) {
        this.visitor = visitor;
        this.kind = kind;
        this.chosen = chosen;
        this.word = kind == ReleaseKind.SHORTLIST ? "shortlist" : "awards";
    }

    private Deciding(Visitor visitor, ReleaseKind kind, int chosen, String word) {
        this.visitor = visitor;
        this.kind = kind;
        this.chosen = chosen;
        this.word = word;
    }

    /** An announced list is put right. */
    static Deciding correcting(Visitor visitor, ReleaseKind kind, int chosen) {
        return new Deciding(visitor, kind, chosen, kind == ReleaseKind.SHORTLIST ? "shortlist_correction" : "award_correction");
    }

    void open() {
        visitor.opens("/tugas").arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.hands().press(visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(
                Pattern.compile(form("propose").title() + "|" + form("release").title())))
                .getByRole(AriaRole.LINK).first());
        arrive();
    }

    void arrive() {
        visitor.arrivesAt(kind == ReleaseKind.SHORTLIST ? "/penyelenggara/daftar-pendek" : "/penyelenggara/pemenang",
                visitor.says(kind == ReleaseKind.SHORTLIST ? "organizer.shortlist.title" : "organizer.awards.title"));
    }

    /** Sent before it is understood, the form says what is missing. */
    void propose() {
        FormTexts form = form("propose");
        visitor.hands().press(visitor.button(form.label("button_propose")));
        missing("field-checked");
        visitor.hands().tick(visitor.page().getByLabel(form.label("field_checked")));
        visitor.hands().press(visitor.button(form.label("button_propose")));
        stands("PROPOSED");
    }

    void release() {
        FormTexts form = form("release");
        visitor.hands().press(visitor.button(form.label("button_continue")));
        missing("field-decision");
        visitor.hands().tick(visitor.page().getByLabel(form.choice("field_decision", "release")));
        visitor.hands().tick(visitor.page().getByLabel(form.label("field_understood")));
        visitor.inspect();
        visitor.hands().press(visitor.button(form.label("button_release")));
        stands("RELEASED");
    }

    /** What changes against the announced list, by name. */
    void changes(String comes, String leaves) {
        assertThat(visitor.page().locator(".correction tbody tr.in")).containsText(comes);
        assertThat(visitor.page().locator(".correction tbody tr.out")).containsText(leaves);
    }

    /** Somebody is on the list no more, and nobody comes. */
    void loses(String leaves) {
        assertThat(visitor.page().locator(".correction tbody tr.out")).containsText(leaves);
        assertThat(visitor.page().locator(".correction tbody tr.in")).hasCount(0);
    }

    /** The summary has the focus, leads to the field, and is inspected. */
    private void missing(String field) {
        Locator summary = visitor.page().locator(".form-errors");
        assertThat(summary).isFocused();
        visitor.inspect();
        summary.getByRole(AriaRole.LINK).first().click();
        assertThat(visitor.page().locator("#" + field + " input").first()).isFocused();
    }

    private FormTexts form(String act) {
        return FormTexts.of("task_" + act + "_" + word, visitor.window().language(), chosen);
    }

    /** What the screen says of the decision: the state in the words above the list. */
    void stands(String state) {
        visitor.sees(visitor.heading(visitor.says("organizer.decision." + state + ".title")));
        visitor.inspect();
    }

    /** There is no form for the second step of one's own proposal, and the reason is said. */
    void cannotReleaseTheOwnProposal() {
        visitor.sees(visitor.text(visitor.says("organizer.decision.yours")));
        assertThat(visitor.page().locator(".task-form")).hasCount(0);
    }
}
