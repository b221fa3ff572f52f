package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The viewer of evidence, inside its frame. */
final class Reading {

    private final Visitor visitor;

    Reading(Visitor visitor) {
        this.visitor = visitor;
    }

    private FrameLocator frame() {
        return visitor.page().frameLocator("iframe.viewer");
    }

    /** The page is drawn, in sight, and says its number. */
    void shows(int page, int of) {
        visitor.page().locator("iframe.viewer").waitFor();
        // a frame that is out of sight draws nothing
        visitor.page().evaluate("() => document.querySelector('iframe.viewer')?.scrollIntoView({block: 'center'})");
        assertThat(visitor.page().locator(".evidence-viewer")).hasAttribute("data-shown", Integer.toString(page));
        assertThat(sheet(page).locator("canvas")).isInViewport();
        assertThat(sheet(page)).containsText("Halaman " + page + " dari " + of);
        assertThat(named("viewer.page")).hasValue(Integer.toString(page));
    }

    private Locator sheet(int page) {
        return frame().locator(".sheet[data-number='" + page + "']");
    }

    void marksOnPage(int page, String... texts) {
        assertThat(sheet(page).locator("mark")).hasText(texts);
        if (texts.length > 0) {
            assertThat(sheet(page).locator("mark").first()).isInViewport();
        }
    }

    Locator marks() {
        return frame().locator("mark");
    }

    Locator notice() {
        return frame().locator("#notice");
    }

    Locator hits() {
        return frame().locator("#hits");
    }

    Locator picture() {
        return frame().locator("#view > img");
    }

    Locator named(String key) {
        return frame().getByLabel(visitor.says(key), new FrameLocator.GetByLabelOptions().setExact(true));
    }

    /** Which signs of colour there are on the page's canvas: none on an empty one. */
    int inked(int page) {
        return ((Number) sheet(page).locator("canvas").evaluate("""
                canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
                  .reduce((dark, value, at) => dark + (at % 4 === 0 && value < 100 ? 1 : 0), 0)""")).intValue();
    }

    /** What the frame may do: a script in it that tries. */
    Object tries(String script) {
        return inside().evaluate(script);
    }

    void inspect() {
        visitor.findings().addAll(Accessibility.findings(visitor.page(), inside(), visitor.window()));
    }

    private Frame inside() {
        Page page = visitor.page();
        return page.frames().stream().filter(one -> one.url().endsWith("/dokumen/penampil")).reduce((first, last) -> last).orElseThrow();
    }
}
