package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anugerah.release.ReleaseKind;
import java.util.regex.Pattern;

/** The screen of a decision that one organizer proposes and another releases, reached from the work list. */
final class Deciding {

    private final Visitor visitor;
    private final ReleaseKind kind;
    private final int chosen;

    /** @param chosen how many the decision names */
    Deciding(Visitor visitor, ReleaseKind kind, int chosen) {
        this.visitor = visitor;
        this.kind = kind;
        this.chosen = chosen;
    }

    void open() {
        visitor.opens("/tugas").arrivesAt("/tugas", visitor.says("worklist.title"));
        visitor.hands().press(visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(
                Pattern.compile(visitor.says("box.task_propose_" + word()) + "|" + visitor.says("box.task_release_" + word()))))
                .getByRole(AriaRole.LINK).first());
        arrive();
    }

    void arrive() {
        visitor.arrivesAt(kind == ReleaseKind.SHORTLIST ? "/penyelenggara/daftar-pendek" : "/penyelenggara/pemenang",
                visitor.says(kind == ReleaseKind.SHORTLIST ? "organizer.shortlist.title" : "organizer.awards.title"));
    }

    void propose() {
        does("propose");
        stands("PROPOSED");
    }

    void release() {
        does("release");
        stands("RELEASED");
    }

    private void does(String act) {
        String name = visitor.says("organizer." + act + "." + kind, chosen);
        visitor.hands().press(visitor.button(name));
        visitor.hands().press(visitor.answer(name));
    }

    /** What the screen says of the decision: the state in the words above the list. */
    void stands(String state) {
        visitor.sees(visitor.heading(visitor.says("organizer.decision." + state + ".title")));
        visitor.inspect();
    }

    /** There is no button for the second step of one's own proposal, and the reason is said. */
    void cannotReleaseTheOwnProposal() {
        visitor.sees(visitor.text(visitor.says("organizer.decision.yours")));
        assertThat(visitor.page().getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(visitor.says("organizer.release." + kind, chosen)))).hasCount(0);
    }

    private String word() {
        return kind == ReleaseKind.SHORTLIST ? "shortlist" : "awards";
    }
}
