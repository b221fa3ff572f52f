package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.anugerah.support.People;
import java.util.UUID;
import java.util.regex.Pattern;

/** Somebody's window with the page of indicator A1, whose note is written by hand. */
final class Answering {

    static final String INDICATOR = "A1";

    private final Visitor visitor;
    private final UUID submission;

    Answering(Visitor visitor, UUID submission) {
        this.visitor = visitor;
        this.submission = submission;
    }

    /** Signs in and opens the page. */
    Answering open(String email) {
        SigningIn.at(visitor, email, People.PASSWORD);
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        visitor.opens(path());
        arrives();
        return this;
    }

    void arrives() {
        visitor.arrivesAt("/kiriman/*/borang/" + INDICATOR, INDICATOR);
    }

    String path() {
        return "/kiriman/" + submission + "/borang/" + INDICATOR;
    }

    /** The whole note anew. */
    void write(String note) {
        visitor.hands().write(note(), note);
    }

    Locator note() {
        return visitor.field(visitor.says("participant.note"));
    }

    void isSaved() {
        visitor.sees(visitor.page().getByText(Pattern.compile("^" + visitor.says("participant.save.done", "\\d\\d.\\d\\d WIB"))).first());
    }

    /** What the line at the foot says now. */
    void says(String key) {
        visitor.sees(visitor.page().locator(".save-state").getByText(visitor.says(key)).first());
    }

    void reads(String note) {
        assertThat(note()).hasValue(note);
    }

    Visitor visitor() {
        return visitor;
    }
}
