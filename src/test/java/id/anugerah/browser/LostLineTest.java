package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import id.anugerah.assessment.Answer;
import id.anugerah.assessment.SelfAssessment;
import id.anugerah.support.Case;
import id.anugerah.support.People;
import id.anugerah.support.Product;
import id.anugerah.support.Season;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The line is lost, or the session has ended, while somebody types: every letter is there afterwards. */
@BrowserTest
class LostLineTest {

    private static final String TYPED = "Unit bekerja sejak 2015; lihat SK.";
    private static final String MORE = " Lanjutan.";
    private static final String SESSION = "JSESSIONID";

    @Autowired
    private Product product;
    @Autowired
    private Visitors visitors;
    private Case body;

    @BeforeEach
    void register() {
        body = Season.of(product).aCase().registered().activated();
    }

    @Test
    void whatIsTypedInALiftIsKeptInTheBrowserAndSentWhenTheLineIsBack() {
        Visitor visitor = visitors.at(Window.PHONE_INDONESIAN);
        Answering form = new Answering(visitor, body.id()).open(body.owner().email());
        BrowserContext browser = visitor.page().context();
        AtomicInteger triedInVain = new AtomicInteger();
        visitor.page().onRequestFailed(request -> triedInVain.incrementAndGet());

        browser.setOffline(true);
        form.write(TYPED);
        form.says("participant.save.offline");
        visitor.page().waitForCondition(() -> triedInVain.get() > 1); // not a moment: the product has tried again
        form.says("participant.save.offline");
        assertThat(stored()).isEmpty();

        browser.setOffline(false);
        form.isSaved();
        form.reads(TYPED);
        assertThat(stored()).isEqualTo(TYPED);
        assertThat(kept(visitor)).as("entries left in the browser").isZero();
        forgive(visitor, "ERR_INTERNET_DISCONNECTED");
    }

    @Test
    void whatWasTypedBeforeTheWindowWasLostIsSentFromTheNextOne() {
        Visitor visitor = visitors.at(Window.DESK_ENGLISH);
        Answering form = new Answering(visitor, body.id()).open(body.owner().email());

        visitor.page().context().setOffline(true);
        form.write(TYPED);
        form.says("participant.save.offline");
        visitor.page().onDialog(leaving -> leaving.accept());
        visitor.page().navigate("about:blank");
        visitor.page().context().setOffline(false);
        visitor.opens(form.path());
        form.arrives();

        form.reads(TYPED);
        form.isSaved();
        await().until(() -> stored().equals(TYPED));
        forgive(visitor, "ERR_INTERNET_DISCONNECTED");
    }

    /** How a session ends: the server forgets it, or the browser forgets its cookie; the sentence differs. */
    @ParameterizedTest
    @CsvSource({"true, shell.session.over", "false, shell.cookies"})
    void aSessionThatEndsWhileSomebodyTypesLosesNothing(boolean byTheServer, String sentence) {
        Visitor visitor = visitors.at(Window.DESK_ENGLISH, true, Keys::new);
        Answering form = new Answering(visitor, body.id()).open(body.owner().email());

        if (byTheServer) {
            visitor.page().context().addCookies(List.of(new Cookie(SESSION, "forgotten").setUrl(visitor.address())));
        } else {
            visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SESSION));
        }
        form.write(TYPED);
        Locator ended = visitor.button(visitor.says(sentence + ".caption") + " " + visitor.says(sentence));
        visitor.sees(ended);
        assertThat(form.note()).isFocused(); // nobody is interrupted in the middle of a word
        visitor.page().keyboard().type(MORE);
        visitor.inspect();
        assertThat(stored()).isEmpty();
        visitor.hands().press(ended);

        SigningIn.again(visitor, body.owner().email(), People.PASSWORD);
        form.arrives();
        form.reads(TYPED + MORE);
        form.isSaved();
        assertThat(stored()).isEqualTo(TYPED + MORE);
        assertThat(kept(visitor)).as("entries left in the browser").isZero();
    }

    private String stored() {
        return product.as(body.owner(), () -> product.the(SelfAssessment.class).stored(body.id(), Answering.INDICATOR))
                .answer().map(Answer::note).orElse("");
    }

    private static int kept(Visitor visitor) {
        return (int) visitor.page().evaluate("Object.keys(localStorage).filter(key => key.startsWith('anugerah.draft.')).length");
    }

    /** The browser's console reports what this test has done to it. */
    private static void forgive(Visitor visitor, String expected) {
        visitor.findings().removeIf(finding -> finding.contains(expected));
    }
}
