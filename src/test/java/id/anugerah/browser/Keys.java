package id.anugerah.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;

/** The keyboard alone: Tab until the wished element has the focus, then the key that works it. */
record Keys(Page page) implements Hands {

    /** More stops than any page of a journey has; who needs more cannot reach the element. */
    private static final int MOST_STOPS = 150;
    private static final int MOST_OPTIONS = 100;
    private static final Duration FOCUS_SHOWS = Duration.ofSeconds(2);

    private static final String FOCUSED = """
            target => {
              let at = document.activeElement;
              while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
              return at === target;
            }""";

    /** Whether the focus can be seen: nothing that sticks to an edge of the window covers it. */
    private static final String IN_SIGHT = """
            target => {
              const box = target.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return top !== null && (target.contains(top) || top.contains(target));
            }""";

    /**
     * How an element and what surrounds it look. With the focus this must differ from without: whoever has no mouse must see
     * where they are. Each line is one layer: the element, a pseudo-element, a part of a component, an ancestor close by.
     */
    private static final String LOOKS = """
            target => {
              const layers = [];
              const add = (one, pseudo) => {
                const style = getComputedStyle(one, pseudo);
                layers.push([style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor,
                  style.backgroundColor, style.textDecorationLine, style.textDecorationThickness].join(' '));
              };
              let one = target;
              for (let up = 0; one && up < 4; up++) {
                for (const part of [one, ...(one.shadowRoot ? one.shadowRoot.querySelectorAll('[part]') : [])]) {
                  [undefined, '::before', '::after'].forEach(pseudo => add(part, pseudo));
                }
                one = one.parentElement || one.getRootNode().host;
              }
              return layers.join('|');
            }""";

    /** A group of radio buttons is one stop: its arrow keys lead to the others. */
    private static final String FOCUSED_GROUP = """
            target => {
              const at = document.activeElement;
              return at === target || target.type === 'radio' && at.type === 'radio' && at.name === target.name;
            }""";

    @Override
    public void press(Locator target) {
        reach(target, FOCUSED);
        page.keyboard().press("Enter");
    }

    @Override
    public void pressTwice(Locator target) {
        press(target);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        reach(field, FOCUSED);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    @Override
    public void pick(Locator select, String option) {
        reach(select, FOCUSED);
        for (int i = 0; i < MOST_OPTIONS && !chosen(select).equals(option); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!chosen(select).equals(option)) {
            throw new AssertionError("No arrow key leads to the option " + option);
        }
    }

    private static String chosen(Locator select) {
        return (String) select.evaluate("select => select.selectedOptions[0].textContent");
    }

    @Override
    public void tick(Locator choice) {
        reach(choice, FOCUSED_GROUP);
        for (int i = 0; i < MOST_OPTIONS && !(boolean) choice.evaluate(FOCUSED); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(choice).isChecked();
    }

    @Override
    public void find(Locator combobox, String part, Locator suggestion) {
        write(combobox, part);
        assertThat(suggestion).isVisible();
        for (int i = 0; i < MOST_OPTIONS && !"true".equals(suggestion.getAttribute("aria-selected")); i++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    @Override
    public void attach(Locator button, FilePayload file) {
        page.waitForFileChooser(() -> press(button)).setFiles(file);
    }

    private void reach(Locator target, String there) {
        assertThat(target).isVisible();
        Object without = target.evaluate(there).equals(true) ? null : target.evaluate(LOOKS);
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((boolean) target.evaluate(there)) {
                // what is on its way out may cover it for a moment
                await().alias("The focus is on " + target + ", but out of sight, on " + page.url()).atMost(FOCUS_SHOWS)
                        .until(() -> (boolean) target.evaluate(IN_SIGHT));
                if (without != null && there.equals(FOCUSED)) {
                    await().alias("The focus on " + target + " on " + page.url() + " can be seen").atMost(FOCUS_SHOWS)
                            .until(() -> !without.equals(target.evaluate(LOOKS)));
                }
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target + " on " + page.url());
    }
}
