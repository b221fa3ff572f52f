package id.anugerah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** design/draft.js in a real browser, on a page that stands for the screen: what is counted, kept, found again and dropped. */
class DraftScriptTest {

    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final Path SCRIPT = Path.of("src/main/resources/META-INF/resources/design/draft.js");
    private static final String ADDRESS = "http://borang.contoh/";

    /** Stand-ins for Vaadin's field and radio buttons, and for what the server says. */
    private static final String SCREEN = """
            <!doctype html><div id=root><div id=group><vaadin-radio-button><i data-option=A></i></vaadin-radio-button>
            <vaadin-radio-button><i data-option=B></i></vaadin-radio-button></div><textarea id=note></textarea></div>
            <span id=state><b class=save-live></b></span><script src=draft.js></script><script>
            const by = id => document.getElementById(id);
            window.told = [];
            by('root').addEventListener('draft-kept', event => told.push(event.detail));
            by('root').addEventListener('drafts-left', event => told.push(JSON.parse(event.detail)));
            window.open = (option, text, version, key = 'person.submission.A1') => {
              by('note').value = text;
              by('group').querySelectorAll('vaadin-radio-button').forEach(button => button.checked = button.firstChild.dataset.option === option);
              anugerahDraft.watch(by('root'), by('note'), by('group'), by('state'),
                {key, indicator: 'A1', option, note: text, version, saving: 'saving', offline: 'offline', lost: 'lost'});
            };
            window.type = text => { by('note').value = text; by('note').dispatchEvent(new Event('input')); };
            window.kept = () => Object.keys(localStorage).filter(key => key.startsWith('anugerah.draft.'))
              .map(key => JSON.parse(localStorage.getItem(key)));
            window.older = () => Object.keys(localStorage).filter(key => key.startsWith('anugerah.draft.'))
              .forEach(key => localStorage.setItem(key, JSON.stringify({...JSON.parse(localStorage.getItem(key)), at: Date.now() - 60000})));
            </script>""";

    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(Files.isExecutable(BINARY), "Skipped: there is no " + BINARY + " on this machine");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(BINARY)
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open() {
        context = browser.newContext();
        context.route(ADDRESS + "**", route -> route.fulfill(route.request().url().endsWith("draft.js")
                ? new Route.FulfillOptions().setPath(SCRIPT).setContentType("text/javascript")
                : new Route.FulfillOptions().setBody(SCREEN).setContentType("text/html")));
        page = window();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void countsAsTheServerDoes() {
        NoteTest.counted().map(row -> (String) row.get()[0]).forEach(text ->
                // unit by unit: halves of characters do not survive the way into the browser otherwise
                assertThat(page.evaluate("units => anugerahDraft.count(String.fromCharCode(...units))",
                        text.chars().boxed().toList())).as(text).isEqualTo(Note.length(text)));
    }

    @Test
    void keepsWhatIsTypedUntilTheServerHasIt() {
        page.evaluate("open('A', 'satu', 3)");
        assertThat(kept()).isEmpty();

        page.evaluate("type('satu dua')");
        assertThat(kept()).singleElement().satisfies(entry -> assertThat(entry).containsEntry("note", "satu dua")
                .containsEntry("version", 3).containsEntry("option", "A"));
        assertThat(said()).isEqualTo("saving");

        page.evaluate("document.getElementById('root').draft.saved(4, 'A', 'satu dua')");
        assertThat(kept()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void whatWasTypedSinceTheSavedTextStaysKeptOnTopOfIt() {
        page.evaluate("open('A', '', 1); type('satu'); type('satu dua')");

        page.evaluate("document.getElementById('root').draft.saved(2, 'A', 'satu')");

        assertThat(kept()).singleElement().satisfies(entry -> assertThat(entry).containsEntry("note", "satu dua").containsEntry("version", 2));
    }

    @Test
    void saysInWordsThatItIsOffline() {
        page.evaluate("open('A', '', 1)");
        context.setOffline(true);
        page.evaluate("type('dalam kereta')");
        assertThat(said()).isEqualTo("offline");

        context.setOffline(false);
        page.waitForFunction("document.querySelector('.save-live').textContent === 'saving'");
    }

    @Test
    void saysThatNothingCanBeKeptWhenTheBrowserIsFull() {
        page.evaluate("() => { open('A', '', 1); Storage.prototype.setItem = () => { throw new Error('full'); }; }");
        context.setOffline(true);
        page.evaluate("type('dalam kereta')");

        assertThat(said()).isEqualTo("lost");
    }

    @Test
    void findsAgainWhatTheSameWindowLeftWhenItIsLoadedAnew() {
        page.evaluate("open('A', 'satu', 3); type('satu dua')");
        page.onceDialog(com.microsoft.playwright.Dialog::accept);
        page.reload();

        page.evaluate("open('A', 'satu', 3)");

        assertThat(told()).singleElement().satisfies(entry -> assertThat(entry).containsEntry("note", "satu dua")
                .containsEntry("version", 3).containsEntry("baseNote", "satu"));
    }

    @Test
    void aWindowThatIsStillOpenKeepsItsOwn() {
        page.evaluate("open('A', 'satu', 3); type('satu dua')");
        Page other = window();

        other.evaluate("open('A', 'satu', 3)");

        assertThat((List<?>) other.evaluate("told")).isEmpty();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void anotherWindowFindsWhatAClosedOneLeft() {
        page.evaluate("open('A', 'satu', 3); type('satu dua')");
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        page = window();
        page.evaluate("older(); open('B', 'lain', 5)");

        assertThat(told()).singleElement().satisfies(entry -> assertThat(entry).containsEntry("note", "satu dua")
                .containsEntry("option", "A").containsEntry("version", 3));
    }

    /** The conflict was shown and the window closed without an answer: the next one must ask again. */
    @Test
    void anUnansweredConflictStaysAConflict() {
        page.evaluate("open('A', 'satu', 3); type('satu dua')");
        page.evaluate("document.getElementById('root').draft.rests(2, 'A', 'nol')");

        assertThat(kept()).singleElement().satisfies(entry -> assertThat(entry).containsEntry("version", 2));
    }

    @Test
    void remindsOfWhatOtherPagesLeft() {
        page.evaluate("open('A', '', 1); type('tertinggal')");
        page.close();
        page = window();
        page.evaluate("older(); anugerahDraft.remind(document.getElementById('root'), 'person.submission.')");

        assertThat((List<?>) page.evaluate("told[0].map(entry => entry.indicator + ' ' + entry.note)")).isEqualTo(List.of("A1 tertinggal"));
        page.evaluate("anugerahDraft.remind(document.getElementById('root'), 'somebody.else.')");
        assertThat((List<?>) page.evaluate("told")).hasSize(1);
    }

    @Test
    void dropsWhatIsOlderThanTwoWeeksOrDamaged() {
        page.evaluate("""
                localStorage.setItem('anugerah.draft.person.submission.A1.x', JSON.stringify({note: 'lama', at: Date.now() - 15 * 864e5}));
                localStorage.setItem('anugerah.draft.person.submission.A1.y', '{')""");
        page.evaluate("open('A', '', 1)");

        assertThat((List<?>) page.evaluate("told")).isEmpty();
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    private Page window() {
        Page window = context.newPage();
        window.navigate(ADDRESS);
        return window;
    }

    private String said() {
        return (String) page.evaluate("document.querySelector('.save-live').textContent");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> kept() {
        return (List<Map<String, Object>>) page.evaluate("kept()");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> told() {
        return (List<Map<String, Object>>) page.evaluate("told");
    }
}
