package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.anugerah.instrument.Indicator;
import id.anugerah.instrument.Instrument;
import id.anugerah.support.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** The self-assessment: one indicator by hand, check your answers, send, receipt. */
final class Filling {

    private final Visitor visitor;
    private final Instrument instrument;

    Filling(Visitor visitor, Instrument instrument) {
        this.visitor = visitor;
        this.instrument = instrument;
    }

    /** From the page of the submission to the list of indicators. */
    void open() {
        visitor.hands().press(visitor.link(visitor.says("participant.open.form")));
        visitor.arrivesAt("/kiriman/*/borang", title(instrument));
    }

    /** Answers the first indicator with a file; both are there after a reload. */
    void answerTheFirst() {
        Indicator first = instrument.indicators().get(0);
        visitor.hands().press(visitor.page().getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName(Pattern.compile("^" + first.id() + "\\b"))).first());
        visitor.arrivesAt("/kiriman/*/borang/" + first.id(), first.id());
        visitor.hands().tick(options().first());
        visitor.sees(visitor.text(visitor.says("participant.evidence.needed")));
        visitor.sees(visitor.page().getByText(Pattern.compile(visitor.says("participant.save.done", "\\d\\d.\\d\\d WIB"))).first());
        visitor.hands().attach(visitor.button(visitor.says("participant.upload.button")),
                new FilePayload("Renstra.pdf", "application/pdf", Samples.pdf()));
        Locator stored = visitor.link(visitor.says("participant.evidence.open.aria", "Renstra.pdf"));
        visitor.sees(stored);
        visitor.page().reload();
        assertThat(options().first()).isChecked();
        visitor.sees(stored);
    }

    private Locator options() {
        return visitor.page().getByRole(AriaRole.RADIO);
    }

    /** To the next indicator, up to the list, and on to the page that asks to check. */
    void check() {
        visitor.hands().press(visitor.link(visitor.says("participant.forward")));
        visitor.arrivesAt("/kiriman/*/borang/*", instrument.indicators().get(1).id());
        visitor.hands().press(visitor.link(visitor.says("participant.up.form")));
        visitor.arrivesAt("/kiriman/*/borang", title(instrument));
        int all = instrument.indicators().size();
        visitor.sees(visitor.text(visitor.says("participant.form.progress", all, all)));
        visitor.hands().press(visitor.link(visitor.says("participant.open.check")));
        visitor.arrivesAt("/kiriman/*/periksa", visitor.says("participant.check"));
    }

    /** A hasty hand presses the last button twice. */
    void send() {
        visitor.hands().tick(visitor.field(visitor.says("participant.check.declaration")));
        visitor.hands().press(visitor.button(visitor.says("participant.send")));
        visitor.hands().pressTwice(visitor.answer(visitor.says("participant.send.do")));
        visitor.arrivesAt("/kiriman/*/tanda-terima", visitor.says("participant.receipt"));
    }

    /** The receipt as a PDF. */
    void keep() {
        Download receipt = visitor.page().waitForDownload(
                () -> visitor.hands().press(visitor.link(visitor.says("participant.receipt.pdf"))));
        try (InputStream file = receipt.createReadStream()) {
            assertThat(new String(file.readNBytes(4))).isEqualTo("%PDF");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String title(Instrument read) {
        return read.title().in(visitor.window().language());
    }
}
