package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a window. Elements are found as people find them: by role and visible label.
 *
 * @param scripts  whether the browser runs scripts; axe is one itself
 * @param findings what axe or the browser's console complain about
 */
record Visitor(Page page, Window window, String address, Texts texts, Hands hands, boolean scripts,
               List<String> findings) {

    /** The first page of a visit; who reads English switches there. */
    Visitor enters(String path) {
        opens(path);
        if (window.english()) {
            hands.press(link(texts.in(Window.INDONESIAN).of("site.nav.language")));
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
        return this;
    }

    Visitor opens(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Waits for the page with that address and main heading, and inspects it. @param path with * for what differs */
    Visitor arrivesAt(String path, String heading) {
        page.waitForURL(Pattern.compile(Pattern.quote(address + path).replace("*", "\\E[^/?]+\\Q") + "(\\?.*)?"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first()).containsText(heading);
        inspect();
        return this;
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    /** What axe says about the page as it stands is kept until the end of the journey. */
    void inspect() {
        if (scripts) {
            findings.addAll(Accessibility.findings(page, window));
        }
    }

    /** The button of the question that stands over the page; the question is inspected too. */
    Locator answer(String name) {
        sees(question());
        inspect();
        return question().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The one that stands over the page; one that is closing while the next opens is none any more. */
    Locator question() {
        return page.getByRole(AriaRole.DIALOG).and(page.locator(":not([closing])"));
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    void sees(Locator what) {
        assertThat(what).isVisible();
    }

    String says(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    void picture(Path file) {
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } catch (PlaywrightException gone) {
            // a page that is closed has no picture
        }
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }
}
